using PainCost.Distributions.Stated;
using PainCost.Numerics.Kernels;
using PainCost.Numerics.Searches;

namespace PainCost.Distributions.Composed;

/// <summary>The mean and variance of a distribution that has no formula for them, as integrals of its quantile function.</summary>
/// <remarks>Along s, where the tail is 1 / (1 + e^s), by halving each panel until two rules agree; a kink costs a few halvings.</remarks>
internal static class QuantileMoments
{
    private const double Negligible = 1e-10;
    private const int MostHalvings = 12;

    // A leap is halved until what lies between no longer counts.
    private const int MostHalvingsAtLeap = 48;

    // Up to a tail of e^-700, near the least double.
    private static readonly double[] Panels = [0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 700];

    public static (double Mean, double Variance) Of(string family, Distribution distribution, double tolerance, bool isKinked)
    {
        var halvings = isKinked ? MostHalvingsAtLeap : MostHalvings;
        var median = distribution.Quantile(0.5);
        var shift = Integral(family, distribution, median, 1, tolerance, halvings);
        var variance = Integral(family, distribution, median, 2, tolerance, halvings) - (shift * shift);
        return (Possible.Finite(family, "mean", median + shift), Possible.Positive(family, "variance", variance));
    }

    private static double Integral(string family, Distribution distribution, double median, int power, double tolerance, int halvings)
    {
        double At(double s)
        {
            var tail = Elementary.Exp(-s) / (1 + Elementary.Exp(-s));
            double below = distribution.LowerTailQuantile(tail) - median, above = distribution.UpperTailQuantile(tail) - median;
            return tail * (1 - tail) * (power == 1 ? below + above : (below * below) + (above * above));
        }

        double Size(double s) => Math.Abs(At(s));
        var size = 0.0;
        for (var i = 1; i < Panels.Length; i++)
        {
            size += GaussLegendre.Integrate(Size, Panels[i - 1], Panels[i]);
        }

        double sum = 0, last = 0;
        for (var i = 1; i < Panels.Length; i++)
        {
            last = Panel(At, Panels[i - 1], Panels[i], GaussLegendre.Integrate(At, Panels[i - 1], Panels[i]), tolerance * size, halvings);
            sum += last;
        }

        return Math.Abs(last) <= Negligible * size && double.IsFinite(size) ? sum : throw new ArgumentException(
            $"{family} with so heavy a tail has no variance that can be computed; give it a bound on that side too");
    }

    private static double Panel(Func<double, double> function, double from, double to, double whole, double tolerance, int halvings)
    {
        var middle = 0.5 * (from + to);
        double left = GaussLegendre.Integrate(function, from, middle), right = GaussLegendre.Integrate(function, middle, to);
        return halvings == 0 || Math.Abs(left + right - whole) <= tolerance
            ? left + right
            : Panel(function, from, middle, left, tolerance, halvings - 1) + Panel(function, middle, to, right, tolerance, halvings - 1);
    }
}
