namespace PainCost.Reports;

/// <summary>
/// A result cannot be made again: its record is damaged, or the inputs or the equation are no longer those that it was made from.
/// </summary>
public sealed class RerunException : Exception
{
    /// <summary>Creates the exception without a reason.</summary>
    public RerunException()
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong and how to mend it.</param>
    public RerunException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong and how to mend it.</param>
    /// <param name="innerException">What led to it.</param>
    public RerunException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
