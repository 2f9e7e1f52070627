namespace PainCost;

/// <summary>Draws counted in bins of equal width.</summary>
public sealed record Histogram
{
    internal Histogram(double low, double high, IReadOnlyList<long> counts) =>
        (Low, High, Counts) = (low, high, counts);

    /// <summary>Where the first bin begins, in the output's unit; it also holds what lies below.</summary>
    public double Low { get; }

    /// <summary>Where the last bin ends, in the output's unit; it also holds what lies above.</summary>
    public double High { get; }

    /// <summary>Draws in each bin, from low to high; they add to the number of draws.</summary>
    public IReadOnlyList<long> Counts { get; }

    /// <summary>The width of a bin, in the output's unit.</summary>
    public double BinWidth => (High - Low) / Counts.Count;
}
