namespace PainCost;

/// <summary>Two quantities were combined whose units do not allow it; thrown when the expression is built.</summary>
public sealed class UnitMismatchException : InvalidOperationException
{
    /// <summary>Creates the exception without a message of its own.</summary>
    public UnitMismatchException()
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">Both operands with their units, why they do not go together, and how to mend it.</param>
    public UnitMismatchException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">Both operands with their units, why they do not go together, and how to mend it.</param>
    /// <param name="innerException">What led to it.</param>
    public UnitMismatchException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
