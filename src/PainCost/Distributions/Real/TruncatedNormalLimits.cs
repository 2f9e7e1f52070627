using PainCost.Distributions.Stated;

namespace PainCost.Distributions.Real;

/// <summary>
/// How far out and how narrow a truncated normal may be: beyond it, rounding of the scores would show, and a simpler family is the same.
/// </summary>
internal static class TruncatedNormalLimits
{
    private const string Family = "a truncated normal";

    /// <summary>In standard errors. An exponential from there on has the same quantiles to five digits, and the same mean to six.</summary>
    private const double Farthest = 1_000;

    /// <summary>What is narrower has no standard deviation that can be held.</summary>
    private const double LeastWidth = 1e-149;

    /// <summary>Over so narrow a range the density changes by a millionth.</summary>
    private const double Narrowest = 1e-6;

    /// <exception cref="ArgumentException">The bounds lie too far from the mean, or too close together.</exception>
    public static void Check(double mean, double error, double low, double high)
    {
        double start = (low - mean) / error, end = (high - mean) / error, distance = Math.Max(0, Math.Max(start, -end));
        var isNarrow = (high - low) / error * Math.Max(1, distance) < Narrowest;
        if (distance <= Farthest && !isNarrow)
        {
            return;
        }

        var place = isNarrow
            ? $"between {Possible.Text(low)} and {Possible.Text(high)}, so close together that its density does not change,"
            : $"from {Possible.Text(start > 0 ? low : high)} on, {Possible.Text(distance)} standard errors from the mean,";
        throw new ArgumentException($"{Family} {place} cannot be computed; write {Cure(error / distance, low, high, start > 0, isNarrow)}");
    }

    private static string Cure(double mean, double low, double high, bool isAbove, bool isNarrow)
    {
        var bound = isAbove ? low : high;
        if (isNarrow)
        {
            return high - low > LeastWidth
                ? $"uniform(low={Possible.Text(low)}, high={Possible.Text(high)}), which is the same to six digits"
                : $"{Possible.Text(low)} alone for a fixed value";
        }

        var far = isAbove ? high : low;
        var truncation = double.IsInfinity(far) ? "" : $".truncate({(isAbove ? "high" : "low")}={Possible.Text(far)})";
        return (bound + mean == bound && bound - mean == bound) || mean < LeastWidth
            ? $"{Possible.Text(bound)} alone for a fixed value"
            : $"exponential(mean={Possible.Text(mean)}){(isAbove ? "" : ".scale(by=-1)")}.shift(by={Possible.Text(bound)}){truncation}, which is the same to five digits";
    }
}
