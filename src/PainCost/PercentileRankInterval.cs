using PainCost.Sampling.Ranks;

namespace PainCost;

/// <summary>
/// Intervals of a percentile without assumptions on the distribution: between the draws a few ranks below and above the percentile of
/// the draws lies that of all that could be drawn, with a stated confidence.
/// </summary>
/// <remarks>
/// Hahn and Meeker, Statistical Intervals, 1991, section 5.2. With n draws the percentile p is at rank p (n + 1); an interval with offset k
/// is
/// bounded by the draw k ranks below the whole number under it and by the one k ranks above the whole number over it, counted from 1.
/// Valid for independent draws, as of <see cref="Design.MonteCarlo"/>.
/// </remarks>
public static class PercentileRankInterval
{
    /// <summary>How sure it is that the interval holds the percentile.</summary>
    /// <param name="draws">The number of draws; at least 1.</param>
    /// <param name="offset">How many ranks the bounds are off; at least 1.</param>
    /// <param name="probability">Of the percentile, in (0, 1).</param>
    /// <param name="side">Where the interval is bounded.</param>
    /// <returns>The confidence, a bare number in [0, 1].</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range, or a bound is beyond the outermost draw.</exception>
    public static double Confidence(long draws, long offset, double probability, BoundSide side)
    {
        Check(draws, probability, side);
        ArgumentOutOfRangeException.ThrowIfLessThan(offset, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, LargestOffset(draws, probability, side));
        return Covered(draws, offset, probability, side);
    }

    /// <summary>The fewest ranks that the bounds must be off.</summary>
    /// <param name="draws">The number of draws; at least 1.</param>
    /// <param name="probability">Of the percentile, in (0, 1).</param>
    /// <param name="confidence">How sure it shall be, in (0, 1).</param>
    /// <param name="side">Where the interval is bounded.</param>
    /// <returns>An offset, at least 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range, or the draws are too few at any offset.</exception>
    public static long OffsetNeeded(long draws, double probability, double confidence, BoundSide side)
    {
        Check(draws, probability, side);
        RankCheck.Share(confidence, "A confidence");
        var largest = LargestOffset(draws, probability, side);
        bool IsTooSmall(long offset) => offset < 1 || Covered(draws, offset, probability, side) < confidence;
        var guess = (long)Math.Sqrt(draws * probability * (1 - probability));
        var needed = largest < 1 ? 1 : WholeNumber.Last(IsTooSmall, guess, 0, largest) + 1;
        return needed <= largest ? needed : throw new ArgumentOutOfRangeException(
            null,
                "So few draws bound this percentile with this confidence at no rank; make more, or ask for less confidence.");
    }

    private static void Check(long draws, double probability, BoundSide side)
    {
        RankCheck.Draws(draws);
        RankCheck.Share(probability, "The probability of a percentile");
        RankCheck.Side(side);
    }

    private static double Covered(long draws, long offset, double probability, BoundSide side)
    {
        var (below, above) = Middle(draws, probability);
        var outside = (side == BoundSide.Upper ? 0 : BinomialCount.AtMost(below - offset - 1, draws, probability))
            + (side == BoundSide.Lower ? 0 : BinomialCount.AtLeast(above + offset, draws, probability));
        return 1 - outside;
    }

    private static long LargestOffset(long draws, double probability, BoundSide side)
    {
        var (below, above) = Middle(draws, probability);
        return side switch
        {
            BoundSide.Upper => draws - above,
            BoundSide.Lower => below - 1,
            _ => Math.Min(below - 1, draws - above),
        };
    }

    private static (long Below, long Above) Middle(long draws, double probability)
    {
        var rank = probability * (draws + 1);
        return ((long)Math.Floor(rank), (long)Math.Ceiling(rank));
    }
}
