namespace PainCost.Sampling.Ranks;

/// <summary>Ranks near each other that are asked for together, so that one bracket holds them all.</summary>
/// <param name="Ranks">Ascending, counted from 0.</param>
internal sealed record RankTarget(IReadOnlyList<long> Ranks)
{
    private const double StandardErrors = 5;
    private const double FewestRanks = 2;

    /// <summary>
    /// Two ranks among the first draws whose values enclose those asked for among all draws, but for a chance of about one in a
    /// million; <paramref name="widening"/> times as far apart when that chance came true.
    /// </summary>
    /// <remarks>
    /// Of n draws, the first N are a selection without replacement: their part of the k lowest has variance N p (1 − p) (1 − N / n).
    /// </remarks>
    public (long Low, long High) Among(long first, long all, double widening)
    {
        var share = (double)first / all;
        return (
            (long)Math.Max(-1, Math.Floor((share * Ranks[0]) - Margin(Ranks[0], first, all, widening))),
            (long)Math.Min(first, Math.Ceiling((share * Ranks[^1]) + Margin(Ranks[^1], first, all, widening))));
    }

    private static double Margin(long rank, long first, long all, double widening)
    {
        var p = (rank + 0.5) / all;
        return widening * (FewestRanks + (StandardErrors * Math.Sqrt(first * p * (1 - p) * (1 - ((double)first / all)))));
    }
}
