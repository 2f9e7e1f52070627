using PainCost.Evidence;

namespace PainCost.Impact;

/// <summary>The inputs do not make up a budget impact; every reason is given at once.</summary>
public sealed class ImpactException : Exception
{
    /// <summary>Creates the exception without a reason.</summary>
    public ImpactException()
        : this([])
    {
    }

    /// <summary>Creates the exception for a single reason.</summary>
    /// <param name="message">What is wrong and how to mend it.</param>
    public ImpactException(string message)
        : this([message])
    {
    }

    /// <summary>Creates the exception for a single reason.</summary>
    /// <param name="message">What is wrong and how to mend it.</param>
    /// <param name="innerException">What led to it.</param>
    public ImpactException(string message, Exception innerException)
        : base(message, innerException) => Problems = [message];

    /// <summary>Creates the exception.</summary>
    /// <param name="problems">What is wrong and how to mend it, one entry each.</param>
    public ImpactException(IReadOnlyList<string> problems)
        : base(FaultText.Joined(problems)) => Problems = problems;

    /// <summary>What is wrong and how to mend it, one entry each.</summary>
    public IReadOnlyList<string> Problems { get; }
}
