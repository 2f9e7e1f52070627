namespace PainCost.Sampling.Ranks;

/// <summary>
/// The ranks that tell a percentile and how far chance may have moved it: those it is interpolated from, and two and a half standard errors
/// of its rank, √(n p (1 − p)), below and above, or as far as the draws reach.
/// </summary>
/// <remarks>
/// How far draws lie apart is itself read off a few draws: one standard error either side of the 2.5th percentile of 1,024 is ten of
/// them, whose distance is
/// so uncertain that errors are 1.2 times what is stated, as a root mean square. Two and a half hold 25 of them, and 1.02 is left.
/// </remarks>
internal sealed class PercentileTarget
{
    private const double HalfARank = 0.5;
    private const double Reach = 2.5;

    private readonly PercentileRank rank;
    private readonly double errorOfRank;
    private readonly long below;
    private readonly long above;

    public PercentileTarget(double probability, long draws)
    {
        rank = PercentileRank.Of(probability, draws);
        errorOfRank = Math.Sqrt(draws * probability * (1 - probability));
        var middle = (draws - 1) * probability;
        (below, above) =
            ((long)Math.Round(Math.Max(0, middle - (Reach * errorOfRank))),
            (long)Math.Round(Math.Min(draws - 1, middle + (Reach * errorOfRank))));
        HasError = middle - errorOfRank >= 0 && middle + errorOfRank <= draws - 1 && above > below;
        Ranks = new RankTarget([Math.Clamp(below, 0, rank.Lower), rank.Lower, rank.Upper, Math.Clamp(above, rank.Upper, draws - 1)]);
    }

    /// <summary>What to find among the draws.</summary>
    public RankTarget Ranks { get; }

    /// <summary>Whether the draws reach a standard error beyond the percentile on both sides.</summary>
    public bool HasError { get; }

    /// <summary>The percentile.</summary>
    /// <param name="values">The values of <see cref="Ranks"/>.</param>
    public double Value(IReadOnlyList<double> values) => rank.Interpolate(values[1], values[2]);

    /// <summary>
    /// The standard error of the percentile of independent draws: that of its rank, times how far the draws lie apart there.
    /// </summary>
    /// <param name="values">The values of <see cref="Ranks"/>.</param>
    public double Error(IReadOnlyList<double> values) => Apart(values) * errorOfRank;

    /// <summary>The standard error of the percentile by a stated one of its rank, which no design makes smaller than half a rank.</summary>
    /// <param name="values">The values of <see cref="Ranks"/>.</param>
    /// <param name="ofRank">The standard error of the rank.</param>
    public double Error(IReadOnlyList<double> values, double ofRank) => Apart(values) * Math.Max(ofRank, HalfARank);

    /// <summary>How far neighbouring draws lie apart, on average.</summary>
    private double Apart(IReadOnlyList<double> values) => ((values[^1] / 2) - (values[0] / 2)) * (2.0 / (above - below));
}
