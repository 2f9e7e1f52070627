namespace PainCost;

/// <summary>A distribution fitted to quantiles by least squares on their probabilities, and how well it meets them.</summary>
/// <remarks>
/// The criterion is that of the SHELF framework: Oakley and O'Hagan, SHELF: the Sheffield Elicitation Framework, version 4, 2019.
/// </remarks>
public sealed class QuantileFit
{
    internal QuantileFit(FitFamily family, Distribution distribution, IEnumerable<(double Probability, double Value)> asked)
    {
        Family = family;
        Distribution = distribution;
        Quantiles = [
            .. asked.Select(
            q => new FittedQuantile(
            q.Value, q.Probability, distribution.CumulativeProbability(q.Value)) { Fitted = distribution.Quantile(q.Probability) })];
        SumOfSquares = Quantiles.Sum(q => q.Difference * q.Difference);
        LargestDifference = Quantiles.Max(q => Math.Abs(q.Difference));
    }

    /// <summary>The family.</summary>
    public FitFamily Family { get; }

    /// <summary>The fitted distribution, in the unit of the values.</summary>
    public Distribution Distribution { get; }

    /// <summary>Each quantile with the probability asked for and attained, in ascending order.</summary>
    public IReadOnlyList<FittedQuantile> Quantiles { get; }

    /// <summary>The sum of the squared differences of the probabilities, which the fit makes least; no unit.</summary>
    public double SumOfSquares { get; }

    /// <summary>The largest difference between a probability attained and the one asked for; in [0, 1].</summary>
    public double LargestDifference { get; }

    /// <summary>The distribution, and the probabilities attained against those asked for.</summary>
    /// <returns>For example <c>gamma(shape=2.4, scale=1.3): 0.052 for 0.05, 0.498 for 0.5</c>.</returns>
    public override string ToString() => $"{Distribution}: "
        + string.Join(", ", Quantiles.Select(q => FormattableString.Invariant($"{q.Attained:0.####} for {q.Asked:0.####}")));
}
