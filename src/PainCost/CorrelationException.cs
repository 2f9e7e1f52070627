namespace PainCost;

/// <summary>Correlations cannot be used. All that is wrong with them is reported at once.</summary>
public sealed class CorrelationException : ArgumentException
{
    internal CorrelationException(IReadOnlyList<string> faults)
        : base(string.Join(Environment.NewLine, faults)) => Faults = faults;

    /// <summary>What is wrong, naming the inputs, and how to mend it; never empty.</summary>
    public IReadOnlyList<string> Faults { get; }
}
