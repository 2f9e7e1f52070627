using PainCost.Distributions.Stated;
using PainCost.Numerics.Kernels;

namespace PainCost.Distributions.Real;

/// <summary>The mean and variance of a quantile function that is smooth in the log odds, by the trapezium rule along them.</summary>
/// <remarks>The weight p(1 − p) dies off at both ends, so that the rule's error falls faster than any power of the step.</remarks>
internal static class LogOddsMoments
{
    private const double Step = 1.0 / 32;
    private const double Farthest = 700;
    private const double Negligible = 1e-25;

    public static (double Mean, double Variance) Of(string family, Func<double, double> quantile)
    {
        var median = quantile(0);
        var shift = Integral(family, s => quantile(s) - median);
        return Possible.Moments(family, median + shift, Integral(family, s => Square(quantile(s) - median)) - (shift * shift));
    }

    private static double Integral(string family, Func<double, double> function) =>
        Step * (Side(family, function, Step) + Side(family, function, -Step) + (0.25 * function(0)));

    private static double Side(string family, Func<double, double> function, double step)
    {
        double sum = 0, size = 0;
        for (var s = step; Math.Abs(s) <= Farthest; s += step)
        {
            var share = Elementary.Exp(-Math.Abs(s));
            var term = function(s) * share / ((1 + share) * (1 + share));
            sum += term;
            size += Math.Abs(term);
            if (!double.IsFinite(size))
            {
                break;
            }

            if (Math.Abs(s) > 1 && Math.Abs(term) <= Negligible * size)
            {
                return sum;
            }
        }

        throw new ArgumentException(
            $"{family} with so heavy a tail has no variance that can be computed; give it a bound on that side too");
    }

    private static double Square(double x) => x * x;
}
