using PainCost.Distributions.Composed;
using PainCost.Distributions.Discrete;
using PainCost.Distributions.Fitting;
using PainCost.Distributions.Stated;

namespace PainCost;

/// <content>Data: values as they were observed, and families fitted to them or to quantiles.</content>
public abstract partial class Distribution
{
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

    /// <summary>A family fitted to quantiles by least squares on their probabilities, the criterion of the SHELF framework.</summary>
    /// <param name="family">The family.</param>
    /// <param name="quantiles">
    /// Two or more, at least as many as the family has free numbers: each a probability in (0, 1) and the value that it lies below.
    /// </param>
    /// <param name="low">The smallest possible value; negative infinity for the family's own, which is 0 where it has one.</param>
    /// <param name="high">The largest possible value; positive infinity for the family's own, which is 1 where it has one.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The distribution, with each probability attained against the one asked for.</returns>
    /// <exception cref="ArgumentException">
    /// The quantiles do not rise, or the family cannot be fitted to them; the message says why.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static QuantileFit FitQuantiles(
        FitFamily family,
        IEnumerable<(double Probability, double Value)> quantiles,
        double low = double.NegativeInfinity,
        double high = double.PositiveInfinity,
        CancellationToken cancellationToken = default) => QuantileSearch.Fit(family, quantiles, low, high, cancellationToken);

    /// <summary>Every family fitted to quantiles, the one with the least sum of squared differences first.</summary>
    /// <param name="quantiles">Two or more: each a probability in (0, 1) and the value that it lies below.</param>
    /// <param name="low">The smallest possible value; negative infinity for each family's own.</param>
    /// <param name="high">The largest possible value; positive infinity for each family's own.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The fits, best first, and why the other families could not be fitted.</returns>
    /// <exception cref="ArgumentException">The quantiles do not rise, or no family can be fitted to them.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static FitRanking<QuantileFit> FitQuantiles(
        IEnumerable<(double Probability, double Value)> quantiles,
        double low = double.NegativeInfinity,
        double high = double.PositiveInfinity,
        CancellationToken cancellationToken = default) => QuantileSearch.FitAll(quantiles, low, high, cancellationToken);

    /// <summary>A family fitted to data by maximum likelihood.</summary>
    /// <param name="family">The family.</param>
    /// <param name="values">The data, finite, at least two that differ.</param>
    /// <param name="weights">How often each counts, at least 0; null for once each.</param>
    /// <param name="low">The smallest possible value; negative infinity for the family's own, which is 0 where it has one.</param>
    /// <param name="high">The largest possible value; positive infinity for the family's own, which is 1 where it has one.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The distribution, its log-likelihood and its Kolmogorov-Smirnov distance from the data.</returns>
    /// <exception cref="ArgumentException">
    /// The data or weights are impossible, or the family cannot be fitted to them; the message says why.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static DataFit FitData(
        FitFamily family,
        IEnumerable<double> values,
        IEnumerable<double>? weights = null,
        double low = double.NegativeInfinity,
        double high = double.PositiveInfinity,
        CancellationToken cancellationToken = default) =>
            DataSearch.Fit(family, DataSearch.Checked(values, weights), low, high, cancellationToken);

    /// <summary>Every family fitted to data by maximum likelihood, the one with the least Akaike criterion first.</summary>
    /// <param name="values">The data, finite, at least two that differ.</param>
    /// <param name="weights">How often each counts, at least 0; null for once each.</param>
    /// <param name="low">The smallest possible value; negative infinity for each family's own.</param>
    /// <param name="high">The largest possible value; positive infinity for each family's own.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The fits, best first, and why the other families could not be fitted.</returns>
    /// <exception cref="ArgumentException">The data or weights are impossible, or no family can be fitted to them.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static FitRanking<DataFit> FitData(
        IEnumerable<double> values,
        IEnumerable<double>? weights = null,
        double low = double.NegativeInfinity,
        double high = double.PositiveInfinity,
        CancellationToken cancellationToken = default) =>
            DataSearch.FitAll(DataSearch.Checked(values, weights), low, high, cancellationToken);
}
