using PainCost.Distributions.Bounded;
using PainCost.Distributions.Composed;
using PainCost.Distributions.Fitting;
using PainCost.Distributions.Real;
using PainCost.Distributions.Stated;

namespace PainCost;

/// <content>Judgements: bounds, a mode, quantiles or several opinions.</content>
public abstract partial class Distribution
{
    /// <summary>Every number between two bounds alike.</summary>
    /// <param name="low">The smallest possible value, finite, in the input's unit.</param>
    /// <param name="high">The largest possible value, finite and above <paramref name="low"/>, in the input's unit.</param>
    /// <returns>The uniform distribution on [low, high], in the input's unit.</returns>
    /// <exception cref="ArgumentException">A bound is not finite, or low is not below high.</exception>
    public static Distribution Uniform(double low, double high) =>
        new UniformDistribution(DistributionText.Of("uniform", ("low", low), ("high", high)));

    /// <summary>The triangular distribution: nothing beyond two bounds, most likely at the mode.</summary>
    /// <param name="low">The smallest possible value, finite, in the input's unit.</param>
    /// <param name="mode">The most likely value, in [low, high], in the input's unit.</param>
    /// <param name="high">The largest possible value, finite and above <paramref name="low"/>, in the input's unit.</param>
    /// <returns>The triangular distribution on [low, high], in the input's unit.</returns>
    /// <exception cref="ArgumentException">A number is not finite, low is not below high, or the mode is outside them.</exception>
    public static Distribution Triangular(double low, double mode, double high) =>
        new TriangularDistribution(DistributionText.Of("triangular", ("low", low), ("mode", mode), ("high", high)));

    /// <summary>The PERT distribution of an expert's judgement: a beta stretched over [low, high], weight 4 on the mode.</summary>
    /// <param name="low">The smallest possible value, finite, in the input's unit.</param>
    /// <param name="mode">The most likely value, in [low, high], in the input's unit.</param>
    /// <param name="high">The largest possible value, finite and above <paramref name="low"/>, in the input's unit.</param>
    /// <returns>
    /// The distribution with mean (low + 4·mode + high)/6, in the input's unit (Malcolm et al., Operations Research 7, 1959).
    /// </returns>
    /// <exception cref="ArgumentException">A number is not finite, low is not below high, or the mode is outside them.</exception>
    public static Distribution Pert(double low, double mode, double high) =>
        StretchedBetaDistribution.FromMode(DistributionText.Of("pert", ("low", low), ("mode", mode), ("high", high)));

    /// <summary>
    /// The PERT distribution of an expert's judgement, from the most likely value and an interval instead of the extremes.
    /// </summary>
    /// <param name="mode">The most likely value, strictly between the ends, in the input's unit.</param>
    /// <param name="low">The value that a share (1 − level)/2 lies below; finite, in the input's unit.</param>
    /// <param name="high">
    /// The value that a share (1 − level)/2 lies above; finite and above <paramref name="low"/>, in the input's unit.
    /// </param>
    /// <param name="level">The share of the probability between the two, in (0, 1): 0.95 for a 95 % interval.</param>
    /// <returns>
    /// The only PERT with that mode and those two quantiles, in the input's unit. <see cref="Low"/> lies below <paramref name="low"/>, and
    /// may be
    /// negative where it is not: for a quantity that cannot be, take a lognormal.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// A number is not finite, the mode is not strictly between low and high, or the level is outside (0, 1).
    /// </exception>
    public static Distribution PertFromModeAndInterval(double mode, double low, double high, double level) =>
        IntervalStatement.Pert(DistributionText.Of("pert", ("mode", mode), ("low", low), ("high", high), ("level", level)));

    /// <summary>The metalog distribution: a smooth curve through any quantiles, with or without bounds.</summary>
    /// <param name="quantiles">
    /// Two to ten, three are usual: each a probability in (0, 1) and the value, in the input's unit, that it lies below.
    /// </param>
    /// <param name="low">The smallest possible value; negative infinity for none.</param>
    /// <param name="high">The largest possible value; positive infinity for none.</param>
    /// <returns>The distribution with exactly these quantiles, in the input's unit (Keelin, Decision Analysis 13, 2016).</returns>
    /// <exception cref="ArgumentException">
    /// The quantiles do not rise, lie outside the bounds, would need a negative density, or leave a tail so heavy that it has no variance.
    /// </exception>
    public static Distribution Metalog(
        IEnumerable<(double Probability, double Value)> quantiles, double low = double.NegativeInfinity,
            double high = double.PositiveInfinity) =>
        new MetalogDistribution(StatedQuantiles.Text("metalog", quantiles, low, high));

    /// <summary>One of several distributions, each with the probability of being the one that is drawn from.</summary>
    /// <param name="parts">
    /// Distributions in the input's unit, each with a weight of at least 0; the weights are divided by their sum.
    /// </param>
    /// <returns>The mixture, in the input's unit; a fixed part is a value with a probability of its own, such as a cost of 0.</returns>
    /// <exception cref="ArgumentException">There are no parts, more than 1,000, or a weight is impossible.</exception>
    public static Distribution Mixture(params IEnumerable<(Distribution Distribution, double Weight)> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return MixtureDistribution.Of(new("mixture", []) { Parts = [.. parts.Select(p => StatedPart.Of(p.Distribution, p.Weight))] });
    }
}
