using PainCost.Evidence.Reading;

namespace PainCost.Evidence.Tables;

/// <summary>Gathers the faults of a reading, so that all are reported at once.</summary>
internal sealed class FaultLog
{
    private const int Most = 1000;

    private readonly List<EvidenceFault> faults = [];

    public void Add(string file, int line, string column, string message) => faults.Add(new EvidenceFault(file, line, column, message));

    /// <summary>A fault of a file without columns, at a character of its line.</summary>
    public void Add(string file, int line, string path, string message, int position) =>
        faults.Add(new EvidenceFault(file, line, path, message) { Position = position });

    /// <summary>Takes over the faults of another reading.</summary>
    public void Add(EvidenceException other) => faults.AddRange(other.Faults);

    public bool IsEmpty => faults.Count == 0;

    /// <summary>Whether there are so many that no more rows need to be looked at: it is the file that is wrong.</summary>
    public bool IsFull => faults.Count >= Most;

    /// <summary>Ends the reading if it has faults.</summary>
    /// <param name="draft">What could be read in spite of them; <c>null</c> when that is nothing.</param>
    /// <exception cref="EvidenceException">There are faults.</exception>
    public void ThrowIfAny(ProfileDraft? draft = null)
    {
        if (faults.Count > 0)
        {
            throw new EvidenceException(faults) { Draft = draft };
        }
    }
}
