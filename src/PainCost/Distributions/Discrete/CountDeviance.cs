using PainCost.Numerics.Tails;

namespace PainCost.Distributions.Discrete;

/// <summary>x ln(x/m) + m − x, half the deviance of a count from its mean, without cancellation.</summary>
/// <remarks>Loader, Fast and Accurate Computation of Binomial Probabilities, 2000.</remarks>
internal static class CountDeviance
{
    /// <param name="count">x, above 0.</param>
    /// <param name="mean">m, above 0.</param>
    public static double Of(double count, double mean) => count * ElementaryTails.LogShortfall((mean - count) / count);
}
