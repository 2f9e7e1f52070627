using PainCost.Numerics.Kernels;

namespace PainCost.Numerics.Tails;

/// <summary>
/// Finds the coordinate of a given tail probability by Halley's iteration on the logarithm of the tail, inside a shrinking bracket.
/// </summary>
internal static class TailSolver
{
    // Halley's error is of the third order: below this distance of the logarithms, one more step is exact to rounding.
    private const double LastStep = 5e-6;
    private const int MostSteps = 300;

    /// <summary>The probability at or below <paramref name="y"/>, taken from the tail on that side of the centre.</summary>
    public static double LowerProbability(ITailCurve curve, double y)
    {
        if (double.IsInfinity(y))
        {
            return y < 0 ? 0 : 1;
        }

        var tail = Elementary.Exp(curve.At(y, upper: y > 0).LogTail);
        return y > 0 ? 1 - tail : tail;
    }

    /// <summary>The probability at or above <paramref name="y"/>, taken from the tail on that side of the centre.</summary>
    public static double UpperProbability(ITailCurve curve, double y)
    {
        var tail = Elementary.Exp(curve.At(y, upper: y > 0).LogTail);
        return y > 0 ? tail : 1 - tail;
    }

    /// <summary>The coordinate at which the tail is <paramref name="tail"/>.</summary>
    public static double Solve(ITailCurve curve, double tail, bool upper) => SolveLog(curve, Elementary.Log(tail), upper);

    /// <summary>The coordinate at which the logarithm of the tail is <paramref name="logTail"/>.</summary>
    public static double SolveLog(ITailCurve curve, double logTail, bool upper) =>
        Solve(curve, logTail, upper, curve.Guess(logTail, upper)).Y;

    /// <summary>The coordinates at ascending tails of one side, each started from the two before it.</summary>
    public static void SolveAscending(ITailCurve curve, ReadOnlySpan<double> tails, bool upper, Span<double> coordinates)
    {
        TailRoot before = default, last = default;
        for (var i = 0; i < tails.Length; i++)
        {
            var logTail = Elementary.Log(tails[i]);
            var start = i < 2 || !IsNear(last, logTail) ? curve.Guess(logTail, upper) : Extrapolate(before, last, logTail);
            (before, last) = (last, Solve(curve, logTail, upper, start));
            coordinates[i] = last.Y;
        }
    }

    private static bool IsNear(TailRoot last, double logTail) => logTail - last.LogTail < 1;

    /// <summary>The cubic through two roots and their rates, read beyond the second.</summary>
    private static double Extrapolate(TailRoot before, TailRoot last, double logTail)
    {
        var width = last.LogTail - before.LogTail;
        var beyond = logTail - last.LogTail;
        if (!(width > 0.2 * beyond))
        {
            return last.Y + (beyond * last.Rate);
        }

        var chord = (last.Y - before.Y) / width;
        var bend = (last.Rate - chord) / width;
        var twist = (last.Rate + before.Rate - (2 * chord)) / (width * width);
        return last.Y + (beyond * (last.Rate + (beyond * (bend + (twist * (beyond + width))))));
    }

    private static TailRoot Solve(ITailCurve curve, double logTail, bool upper, double start)
    {
        double low = double.NegativeInfinity, high = double.PositiveInfinity;
        var y = start;
        for (var i = 0; i < MostSteps; i++)
        {
            var point = curve.At(y, upper);
            var excess = point.LogTail - logTail;
            var step = HalleyStep(point, excess);
            if (Math.Abs(excess) < LastStep)
            {
                return new(logTail, y + step, 1 / (point.Slope * (1 + (point.Slope * point.Curvature * step))));
            }

            (low, high) = excess > 0 == upper ? (y, high) : (low, y);
            y = Inside(low, high, y, y + step, rising: excess > 0 == upper);
        }

        throw new InvalidOperationException(
            FormattableString.Invariant($"No quantile was found for a tail of e^{logTail:R} in {MostSteps} steps."));
    }

    private static double HalleyStep(TailPoint point, double excess)
    {
        var newton = -excess / point.Slope;
        var denominator = 1 - (0.5 * excess * point.Curvature);
        return denominator > 0.5 ? newton / denominator : newton;
    }

    private static double Inside(double low, double high, double y, double proposed, bool rising)
    {
        if (proposed > low && proposed < high && double.IsFinite(proposed))
        {
            return proposed;
        }

        return double.IsFinite(low) && double.IsFinite(high)
            ? 0.5 * (low + high)
            : y + ((rising ? 1 : -1) * (1 + Math.Abs(y)));
    }
}
