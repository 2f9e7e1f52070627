namespace PainCost.Evidence;

/// <summary>What was given cannot be used. Every reason is told at once; the message shows the first twenty.</summary>
public abstract class FaultsException : Exception
{
    private protected FaultsException(IReadOnlyList<string> problems)
        : base(FaultText.Joined(problems)) => Problems = problems;

    /// <summary>What is wrong, where, and how to mend it, one entry each.</summary>
    public IReadOnlyList<string> Problems { get; }
}
