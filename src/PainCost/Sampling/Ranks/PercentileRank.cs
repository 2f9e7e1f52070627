namespace PainCost.Sampling.Ranks;

/// <summary>Where a percentile lies among n sorted draws: between the values of two neighbouring ranks, counted from 0.</summary>
internal readonly record struct PercentileRank(long Lower, long Upper, double Weight)
{
    // n p of a p such as 0.1 may miss a whole number by some roundings.
    private const double Roundings = 4 * 2.220446049250313e-16;

    /// <summary>At h = (n − 1) p: type 7 of Hyndman and Fan 1996, which R, NumPy and spreadsheets use by default.</summary>
    public static PercentileRank Of(double probability, long count)
    {
        var h = (count - 1) * probability;
        var lower = Math.Min((long)Math.Floor(h), count - 1);
        return new PercentileRank(lower, Math.Min(lower + 1, count - 1), h - lower);
    }

    /// <summary>By any of the nine types of Hyndman and Fan 1996.</summary>
    public static PercentileRank Of(double probability, long count, PercentileType type) => type switch
    {
        PercentileType.InverseDistribution => Step(count * probability, count, (share, _) => share > 0 ? 1 : 0),
        PercentileType.AveragedInverse => Step(count * probability, count, (share, _) => share > 0 ? 1 : 0.5),
        PercentileType.NearestRank => Step((count * probability) - 0.5, count, (share, whole) => share > 0 || whole % 2 != 0 ? 1 : 0),
        PercentileType.InterpolatedInverse => Between(count * probability, count),
        PercentileType.Hazen => Between((count * probability) + 0.5, count),
        PercentileType.Weibull => Between((count + 1) * probability, count),
        PercentileType.Linear => Of(probability, count),
        PercentileType.MedianUnbiased => Between(((count + (1.0 / 3)) * probability) + (1.0 / 3), count),
        PercentileType.NormalUnbiased => Between(((count + 0.25) * probability) + 0.375, count),
        _ => throw new ArgumentOutOfRangeException(null, "Choose one of the nine types of Hyndman and Fan."),
    };

    public double Interpolate(double lower, double upper)
    {
        var difference = upper - lower;
        return Weight == 0 ? lower
            : double.IsFinite(difference) ? lower + (Weight * difference)
            : ((1 - Weight) * lower) + (Weight * upper);
    }

    private static PercentileRank Between(double rank, long count) => Step(rank, count, (share, _) => share);

    /// <summary>Of a rank counted from 1: its whole number, the next, and a weight that follows from what is over.</summary>
    private static PercentileRank Step(double rank, long count, Func<double, double, double> weightOf)
    {
        var whole = Math.Floor(rank + Roundings);
        var over = rank - whole;
        var weight = weightOf(Math.Abs(over) < Roundings ? 0 : over, whole);
        long At(double place) => (long)Math.Clamp(place - 1, 0, count - 1);
        return new PercentileRank(At(whole), At(whole + 1), weight);
    }
}
