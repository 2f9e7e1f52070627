using PainCost.Distributions.Composed;
using PainCost.Distributions.Discrete;
using PainCost.Distributions.Real;
using PainCost.Distributions.Stated;

namespace PainCost;

/// <content>Counts, lists of values, data, mixtures, and curves through quantiles.</content>
public abstract partial class Distribution
{
    /// <summary>1 with a probability, otherwise 0.</summary>
    /// <param name="probability">Of a 1, in (0, 1).</param>
    /// <returns>The Bernoulli distribution, no unit.</returns>
    /// <exception cref="ArgumentException">The probability is not in (0, 1).</exception>
    public static Distribution Bernoulli(double probability) =>
        DiscreteDistribution.Bernoulli(DistributionText.Of("bernoulli", ("probability", probability)));

    /// <summary>How many of a number of trials succeed.</summary>
    /// <param name="trials">At least 1.</param>
    /// <param name="probability">Of each success, in (0, 1).</param>
    /// <returns>The binomial distribution, in the input's unit.</returns>
    /// <exception cref="ArgumentException">
    /// There are no trials, the probability is not in (0, 1), or the variance is above 2.5e9, where a normal does.
    /// </exception>
    public static Distribution Binomial(long trials, double probability) =>
        new BinomialDistribution(DistributionText.Of("binomial", ("trials", trials), ("probability", probability)));

    /// <summary>A number of independent events, from how many are to be expected.</summary>
    /// <param name="mean">Above 0 and at most 2.5e9, where a normal does; in the input's unit.</param>
    /// <returns>The Poisson distribution, in the input's unit.</returns>
    /// <exception cref="ArgumentException">The mean is not above 0, or too large.</exception>
    public static Distribution Poisson(double mean) => new PoissonDistribution(DistributionText.Of("poisson", ("mean", mean)));

    /// <summary>One of a list of values, each with its own probability.</summary>
    /// <param name="values">Each finite, in the input's unit, with a weight of at least 0; the weights are divided by their sum.</param>
    /// <returns>The distribution on these values, in the input's unit.</returns>
    /// <exception cref="ArgumentException">There are none, more than 100,000, or a value or weight is impossible.</exception>
    public static Distribution Discrete(params IEnumerable<(double Value, double Weight)> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return DiscreteDistribution.FromList(new("discrete", []) { Parts = [.. values.Select(v => StatedPart.Of(v.Value, v.Weight))] });
    }

    /// <summary>Data drawn as given: each value as often as it occurs, or by its weight.</summary>
    /// <param name="values">Finite, in the input's unit.</param>
    /// <param name="weights">One for each value, at least 0; null for 1 each.</param>
    /// <returns>The distribution on these values, in the input's unit.</returns>
    /// <exception cref="ArgumentException">There are none, more than 100,000, or a value or weight is impossible.</exception>
    public static Distribution Empirical(IEnumerable<double> values, IEnumerable<double>? weights = null) =>
        DiscreteDistribution.FromList(new("empirical", []) { Parts = WeightedValues.Parts(values, weights) });

    /// <summary>Data with straight lines between them: every number from the least value to the greatest may be drawn.</summary>
    /// <param name="values">Finite, at least two that differ, in the input's unit.</param>
    /// <param name="weights">One for each value, at least 0; null for 1 each.</param>
    /// <returns>
    /// The distribution whose quantile function joins the ordered values, half the weight of each of two neighbours between them, in the
    /// input's
    /// unit; with equal weights that of Hyndman and Fan's type 7, R's and NumPy's default.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// There are fewer than two that differ, more than 100,000, or a value or weight is impossible.
    /// </exception>
    public static Distribution Interpolated(IEnumerable<double> values, IEnumerable<double>? weights = null) =>
        new InterpolatedDistribution(new("interpolated", []) { Parts = WeightedValues.Parts(values, weights) });

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
}
