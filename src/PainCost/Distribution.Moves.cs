using PainCost.Distributions.Composed;
using PainCost.Distributions.Stated;

namespace PainCost;

/// <content>Distributions made of another: kept between bounds, shifted, scaled.</content>
public abstract partial class Distribution
{
    /// <summary>This distribution, kept between bounds: what lies outside is not drawn, and its probability is shared out inside.</summary>
    /// <param name="low">The smallest possible value, in the input's unit; negative infinity for the distribution's own.</param>
    /// <param name="high">
    /// The largest possible value, above <paramref name="low"/>, in the input's unit; positive infinity for the distribution's own.
    /// </param>
    /// <returns>
    /// The truncated distribution, in the input's unit, as text <c>gamma(mean=5, se=2).truncate(high=10)</c>;
    /// its own mean and variance are <see cref="Mean"/> and <see cref="Variance"/>.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// Both bounds are absent, low is not below high, less than a millionth of the probability lies between them, the distribution is a
    /// fixed
    /// value, sixteen moves stand before this one, or a tail that stays without a bound is too heavy for a variance to be computed.
    /// </exception>
    public Distribution Truncate(double low = double.NegativeInfinity, double high = double.PositiveInfinity)
    {
        List<(string, double)> bounds = [];
        if (!double.IsNegativeInfinity(low))
        {
            bounds.Add(("low", low));
        }

        if (!double.IsPositiveInfinity(high))
        {
            bounds.Add(("high", high));
        }

        return TruncatedDistribution.Of(DistributionText.Of("truncate", [.. bounds]).After(this));
    }

    /// <summary>This distribution, with a number added to every value.</summary>
    /// <param name="by">Finite, in the input's unit; negative to subtract.</param>
    /// <returns>The distribution of x + by, in the input's unit, as text <c>gamma(mean=5, se=2).shift(by=10)</c>.</returns>
    /// <exception cref="ArgumentException">The number is not finite, or sixteen moves stand before this one.</exception>
    public Distribution Shift(double by) => MovedDistribution.Shifted(DistributionText.Of("shift", ("by", by)).After(this));

    /// <summary>This distribution, with every value multiplied by a number.</summary>
    /// <param name="by">Finite and not 0; negative to turn the distribution round.</param>
    /// <returns>The distribution of x·by, in the input's unit, as text <c>gamma(mean=5, se=2).scale(by=12)</c>.</returns>
    /// <exception cref="ArgumentException">
    /// The number is 0 or not finite, sixteen moves stand before this one, or the product is too large or too small for a double.
    /// </exception>
    public Distribution Scale(double by) => MovedDistribution.Scaled(DistributionText.Of("scale", ("by", by)).After(this));

    /// <summary>This distribution times a factor; a fixed value stays one, and nothing changes by a factor of 1.</summary>
    internal Distribution Times(double factor) => factor == 1 ? this : IsFixed ? Fixed(Mean * factor) : Scale(factor);
}
