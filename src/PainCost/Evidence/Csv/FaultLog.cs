namespace PainCost.Evidence.Csv;

/// <summary>Gathers the faults of a reading, so that all are reported at once.</summary>
internal sealed class FaultLog
{
    private readonly List<EvidenceFault> faults = [];

    public void Add(string file, int line, string column, string message) => faults.Add(new EvidenceFault(file, line, column, message));

    public bool IsEmpty => faults.Count == 0;

    /// <exception cref="EvidenceException">There are faults.</exception>
    public void ThrowIfAny()
    {
        if (faults.Count > 0)
        {
            throw new EvidenceException([.. faults.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)]);
        }
    }
}
