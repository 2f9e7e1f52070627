using System.Globalization;

namespace PainCost;

/// <summary>A figure that a stopping rule watches, and how good it came out.</summary>
public sealed record StoppingFigure
{
    internal StoppingFigure(string output, double? percentile, Unit unit, double value, double? monteCarloError, double bound) =>
        (Output, Percentile, Unit, Value, MonteCarloError, Bound) = (output, percentile, unit, value, monteCarloError, bound);

    /// <summary>The output's name.</summary>
    public string Output { get; }

    /// <summary>The probability of the percentile; null for the mean.</summary>
    public double? Percentile { get; }

    /// <summary>The unit of value and error.</summary>
    public Unit Unit { get; }

    /// <summary>The figure.</summary>
    public double Value { get; }

    /// <summary>Its standard error from the number of draws being finite; null when the draws are too few to tell.</summary>
    public double? MonteCarloError { get; }

    /// <summary>The largest error that the rule allows, in the same unit.</summary>
    public double Bound { get; }

    /// <summary>Whether the error is within the bound. A figure of 0 with an error never is.</summary>
    public bool IsMet => MonteCarloError <= Bound;

    /// <summary>
    /// The error as a share of the figure, a bare number; null when the draws are too few to tell, or the figure is 0 and its error is not.
    /// </summary>
    public double? RelativeError =>
        MonteCarloError is not { } error ? null
        : error == 0 ? 0
        : Value == 0 ? null
        : error / Math.Abs(Value);

    /// <summary>The figure and its error in words.</summary>
    /// <returns>For example <c>total, mean: Monte Carlo error 0.098 % of it</c>.</returns>
    public override string ToString()
    {
        var figure = Percentile is { } p ? string.Create(CultureInfo.InvariantCulture, $"percentile {p * 100:0.###}") : "mean";
        var error = RelativeError is { } share ? string.Create(CultureInfo.InvariantCulture, $"{share * 100:G3} % of it")
            : "not to be told as a share of it";
        return $"{Output}, {figure}: Monte Carlo error {error}";
    }

    /// <summary>By what the draws must be multiplied, the error falling with their root; null when that cannot be told.</summary>
    internal double? MoreDraws => MonteCarloError is { } error && Bound > 0 ? error / Bound * (error / Bound) : null;
}
