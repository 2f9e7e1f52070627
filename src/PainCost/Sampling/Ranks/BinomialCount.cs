using PainCost.Numerics.Normal;

namespace PainCost.Sampling.Ranks;

/// <summary>How many of n draws fall below a percentile: binomial, exactly, for any n.</summary>
/// <remarks>Its distribution function is that of a beta (DLMF 8.17.5), so that no sum is as long as the draws.</remarks>
internal static class BinomialCount
{
    /// <summary>The probability of at most <paramref name="count"/> of <paramref name="draws"/>.</summary>
    public static double AtMost(long count, long draws, double probability) =>
        count < 0 ? 0
        : count >= draws ? 1
        : Distribution.BetaFromShapes(draws - count, count + 1).CumulativeProbability(1 - probability);

    /// <summary>The probability of at least <paramref name="count"/> of <paramref name="draws"/>; accurate where it is small.</summary>
    public static double AtLeast(long count, long draws, double probability) =>
        count <= 0 ? 1
        : count > draws ? 0
        : Distribution.BetaFromShapes(count, draws - count + 1).CumulativeProbability(probability);

    /// <summary>The largest count k, from 0, such that fewer than k occur with at most the stated tail.</summary>
    public static long LowerCount(double tail, long draws, double probability) =>
        WholeNumber.Last(
            count => count == 0 || AtMost(count - 1, draws, probability) <= tail, Guess(tail, draws, probability, sign: -1), 0, draws);

    /// <summary>The smallest count k, up to n, such that more than k occur with at most the stated tail.</summary>
    public static long UpperCount(double tail, long draws, double probability) =>
        draws - WholeNumber.Last(
            rest => rest == 0
            || AtLeast(draws - rest + 1, draws, probability) <= tail, draws - Guess(tail, draws, probability, sign: 1), 0, draws);

    /// <summary>The normal approximation, from which the search starts.</summary>
    private static long Guess(double tail, long draws, double probability, int sign)
    {
        var guess = (draws * probability) + (sign * NormalQuantile.Upper(tail) * Math.Sqrt(draws * probability * (1 - probability)));
        return (long)Math.Clamp(guess, 0, draws);
    }
}
