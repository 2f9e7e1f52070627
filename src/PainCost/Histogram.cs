namespace PainCost;

/// <summary>Draws counted in bins of equal width.</summary>
/// <param name="Low">Where the first bin begins, in the output's unit; it also holds what lies below.</param>
/// <param name="High">Where the last bin ends, in the output's unit; it also holds what lies above.</param>
/// <param name="Counts">Draws in each bin, from low to high; they add to the number of draws.</param>
public sealed record Histogram(double Low, double High, IReadOnlyList<long> Counts)
{
    /// <summary>The width of a bin, in the output's unit.</summary>
    public double BinWidth => (High - Low) / Counts.Count;
}
