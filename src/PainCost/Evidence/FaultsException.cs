namespace PainCost.Evidence;

/// <summary>
/// What was given cannot be used: inputs that make up no burden, no budget impact or no projection. Every reason is told at once; the
/// message shows the first twenty.
/// </summary>
public class FaultsException : Exception
{
    internal FaultsException(IEnumerable<EvidenceFault> faults)
        : this(EvidenceFault.InOrder(faults))
    {
    }

    /// <param name="problems">What is wrong, in whole sentences that say where.</param>
    internal FaultsException(params IReadOnlyList<string> problems)
        : this([.. problems.Select(problem => new EvidenceFault("", 0, "", problem))])
    {
    }

    private FaultsException(IReadOnlyList<EvidenceFault> faults)
        : this(faults, FaultText.Told(faults))
    {
    }

    private FaultsException(IReadOnlyList<EvidenceFault> faults, IReadOnlyList<string> problems)
        : base(FaultText.Joined(problems)) => (Faults, Problems) = (faults, problems);

    /// <summary>All faults, by file and line; never empty. One that is of no file says in its message where it is.</summary>
    public IReadOnlyList<EvidenceFault> Faults { get; }

    /// <summary>
    /// What is wrong, where, and how to mend it, one entry each; rows with the same fault are one entry.
    /// </summary>
    public IReadOnlyList<string> Problems { get; }
}
