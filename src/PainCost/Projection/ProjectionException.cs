using PainCost.Evidence;

namespace PainCost.Projection;

/// <summary>A burden cannot be projected over these years; every reason is given at once.</summary>
public sealed class ProjectionException : Exception
{
    /// <summary>Creates the exception without a reason.</summary>
    public ProjectionException()
        : this([])
    {
    }

    /// <summary>Creates the exception for a single reason.</summary>
    /// <param name="message">What is wrong and how to mend it.</param>
    public ProjectionException(string message)
        : this([message])
    {
    }

    /// <summary>Creates the exception for a single reason.</summary>
    /// <param name="message">What is wrong and how to mend it.</param>
    /// <param name="innerException">What led to it.</param>
    public ProjectionException(string message, Exception innerException)
        : base(message, innerException) => Problems = [message];

    /// <summary>Creates the exception.</summary>
    /// <param name="problems">What is wrong and how to mend it, one entry each.</param>
    public ProjectionException(IReadOnlyList<string> problems)
        : base(FaultText.Joined(problems)) => Problems = problems;

    /// <summary>What is wrong and how to mend it, one entry each.</summary>
    public IReadOnlyList<string> Problems { get; }
}
