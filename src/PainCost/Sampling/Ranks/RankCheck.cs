namespace PainCost.Sampling.Ranks;

/// <summary>Checks what is asked of order statistics.</summary>
internal static class RankCheck
{
    public static void Share(double value, string meaning)
    {
        if (!(value > 0 && value < 1))
        {
            throw new ArgumentOutOfRangeException(null, $"{meaning} must lie in (0, 1); write 0.95 for 95 %.");
        }
    }

    public static void Probability(double value)
    {
        if (!(value >= 0 && value <= 1))
        {
            throw new ArgumentOutOfRangeException(
                null, "A probability must lie in [0, 1]; write 0.975 for the 97.5th percentile.");
        }
    }

    /// <summary>The ranks, counted from 0, of the two draws that bound a percentile with the stated confidence.</summary>
    public static (long Low, long High) BoundingRanks(long draws, double probability, double level)
    {
        Share(probability, "The probability of a percentile");
        Share(level, "The level of an interval");
        var tail = (1 - level) / 2;
        var (low, high) = (BinomialCount.LowerCount(tail, draws, probability), BinomialCount.UpperCount(tail, draws, probability));
        return low > 0 && high < draws ? (low - 1, high) : throw new ArgumentOutOfRangeException(
            null,
                FormattableString.Invariant($"{draws:N0} draws are too few to bound the percentile at {probability}; make more."));
    }

    public static void Number(double value)
    {
        if (double.IsNaN(value))
        {
            throw new ArgumentOutOfRangeException(null, "A value to exceed must be a number.");
        }
    }

    public static void Draws(long draws) => ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);

    public static void Side(BoundSide side)
    {
        if (!Enum.IsDefined(side))
        {
            throw new ArgumentOutOfRangeException(null, "Choose Both, Upper or Lower.");
        }
    }
}
