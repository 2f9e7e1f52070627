using System.Globalization;
using PainCost.Distributions.Stated;

namespace PainCost.Distributions.Fitting;

/// <summary>
/// How near a fit must come to the quantiles of a row, in what the row states: values. Beyond it the family is the wrong one.
/// </summary>
internal static class FitTolerance
{
    private const double LargestDifference = 0.02;

    /// <summary>
    /// Of the distance to the nearest other quantile or bound, so that no outer quantile is missed by more than its place among the rest.
    /// </summary>
    private const double LargestMiss = 1.0 / 3;

    /// <summary>The quantiles that are missed, each with what the fit makes of it; null when none is.</summary>
    public static string? Faults(QuantileFit fit)
    {
        var missed = fit.Quantiles.Where((q, i) => !IsMet(q, Room(fit, i))).ToList();
        return missed.Count == 0 ? null : string.Join(", ", missed.Select(q => string.Create(
            CultureInfo.InvariantCulture,
            $"its {QuantileName.Of(q.Asked)} is {q.Fitted:G4} instead of {Possible.Text(q.Value)} ({q.Attained:0.########} lie below that)")));
    }

    private static bool IsMet(FittedQuantile quantile, double room) =>
        Math.Abs(quantile.Difference) <= LargestDifference && Math.Abs(quantile.Fitted - quantile.Value) <= LargestMiss * room;

    private static double Room(QuantileFit fit, int index)
    {
        var value = fit.Quantiles[index].Value;
        var below = index > 0 ? fit.Quantiles[index - 1].Value : fit.Distribution.Low;
        var above = index + 1 < fit.Quantiles.Count ? fit.Quantiles[index + 1].Value : fit.Distribution.High;
        return Math.Min(value - below, above - value);
    }
}
