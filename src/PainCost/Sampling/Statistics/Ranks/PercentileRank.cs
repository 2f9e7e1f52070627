namespace PainCost.Sampling.Statistics.Ranks;

/// <summary>
/// Where a percentile lies among n sorted draws: between the values of two neighbouring ranks, at h = (n − 1) p.
/// </summary>
/// <remarks>Type 7 of Hyndman and Fan 1996, which R, NumPy and spreadsheets use by default.</remarks>
internal readonly record struct PercentileRank(long Lower, long Upper, double Weight)
{
    public static PercentileRank Of(double probability, long count)
    {
        var h = (count - 1) * probability;
        var lower = Math.Min((long)Math.Floor(h), count - 1);
        return new PercentileRank(lower, Math.Min(lower + 1, count - 1), h - lower);
    }

    public double Interpolate(double lower, double upper)
    {
        var difference = upper - lower;
        return Weight == 0 ? lower
            : double.IsFinite(difference) ? lower + (Weight * difference)
            : ((1 - Weight) * lower) + (Weight * upper);
    }
}
