using PainCost.Sampling.Ranks;

namespace PainCost;

/// <summary>
/// Tolerance intervals without assumptions on the distribution: between two of the sorted draws lies at least a stated share of
/// all that could be drawn, with a stated confidence (Wilks 1941).
/// </summary>
/// <remarks>
/// Hahn and Meeker, Statistical Intervals, 1991, section 5.3. With rank k, <see cref="BoundSide.Both"/> is from the k-th lowest to the
/// k-th highest draw, the other two lie on one side of the k-th from that end. Valid for independent draws, as of
/// <see cref="Design.MonteCarlo"/>.
/// </remarks>
public static class ToleranceInterval
{
    private const long MostDraws = 1_000_000_000_000;

    /// <summary>How sure it is that the interval holds the share.</summary>
    /// <param name="draws">The number of draws; at least 1.</param>
    /// <param name="rank">Which draw from the end bounds it; at least 1, the outermost.</param>
    /// <param name="coverage">The share of all possible draws within, in (0, 1).</param>
    /// <param name="side">Where the interval is bounded.</param>
    /// <returns>The confidence, a bare number in [0, 1].</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range, or there are fewer draws than ranks.</exception>
    public static double Confidence(long draws, long rank, double coverage, BoundSide side)
    {
        RankCheck.Draws(draws);
        RankCheck.Share(coverage, "A coverage");
        RankCheck.Side(side);
        ArgumentOutOfRangeException.ThrowIfLessThan(rank, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rank, draws / Ends(side));
        return BinomialCount.AtMost(draws - (Ends(side) * rank), draws, coverage);
    }

    /// <summary>
    /// The fewest draws for an interval of the stated rank; 59 for one bound at the outermost draw, 95 % with 95 % confidence.
    /// </summary>
    /// <param name="rank">Which draw from the end bounds it; at least 1.</param>
    /// <param name="coverage">The share of all possible draws within, in (0, 1).</param>
    /// <param name="confidence">How sure it shall be, in (0, 1).</param>
    /// <param name="side">Where the interval is bounded.</param>
    /// <returns>A number of draws.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// An argument is outside its range, or more draws are needed than can be made.
    /// </exception>
    public static long DrawsNeeded(long rank, double coverage, double confidence, BoundSide side)
    {
        RankCheck.Share(coverage, "A coverage");
        RankCheck.Share(confidence, "A confidence");
        RankCheck.Side(side);
        ArgumentOutOfRangeException.ThrowIfLessThan(rank, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rank, MostDraws / 2);
        var fewest = Ends(side) * rank;
        bool IsTooFew(long draws) => draws < fewest || BinomialCount.AtMost(draws - fewest, draws, coverage) < confidence;
        var needed = WholeNumber.Last(IsTooFew, (long)Math.Min(MostDraws, fewest / (1 - coverage)), fewest - 1, MostDraws) + 1;
        return needed <= MostDraws ? needed : throw new ArgumentOutOfRangeException(
            null,
                FormattableString.Invariant($"More than {MostDraws:N0} draws would be needed; ask for a smaller coverage or rank."));
    }

    private static int Ends(BoundSide side) => side == BoundSide.Both ? 2 : 1;
}
