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

    /// <summary>
    /// For a quantile that bends and is of the least cost; with a smooth one more halvings would only follow its rounding.
    /// </summary>
    private const int MostHalvingsAtBends = 20_000;

    private const int MostHalvingsInAll = 5_000;
    private const int FewestHalvings = 300;

    /// <summary>What may be unsettled at the end, of the integral.</summary>
    private const double LargestUnsettled = 1e-8;

    // A leap is halved until what lies between no longer counts.
    private const int MostHalvingsAtLeap = 48;

    // Up to a tail of e^-700, near the least double.
    private static readonly double[] Panels = [0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 700];

    public static (double Mean, double Variance) Of(string family, Distribution distribution, double tolerance, bool isKinked)
    {
        var halvings = isKinked ? MostHalvingsAtLeap : MostHalvings;
        var median = distribution.Quantile(0.5);
        tolerance += Rounding(distribution.LowerTailQuantile(0.25), distribution.UpperTailQuantile(0.25));
        var shift = Integral(family, distribution, median, 1, tolerance, halvings);
        var variance = Integral(family, distribution, median, 2, tolerance, halvings) - (shift * shift);
        return Possible.Moments(family, median + shift, variance);
    }

    /// <summary>How much the rounding of values counts where they lie close together far from 0: no rule agrees any better.</summary>
    private static double Rounding(double low, double high) =>
        high > low ? 8 * Math.ScaleB(1, -53) * (Math.Max(Math.Abs(low), Math.Abs(high)) / (high - low)) : 0;

    private static double Integral(string family, Distribution distribution, double median, int power, double tolerance, int halvings)
    {
        double Weighted(double s, Func<double, double, double> of)
        {
            var tail = Elementary.Exp(-s) / (1 + Elementary.Exp(-s));
            return tail * (1 - tail) * of(distribution.LowerTailQuantile(tail) - median, distribution.UpperTailQuantile(tail) - median);
        }

        double At(double s) => Weighted(s, (below, above) => power == 1 ? below + above : (below * below) + (above * above));

        // Both sides of a symmetrical one cancel; what their sum is held against must not.
        double Size(double s) =>
            Weighted(s, (below, above) => power == 1 ? Math.Abs(below) + Math.Abs(above) : (below * below) + (above * above));
        var size = 0.0;
        for (var i = 1; i < Panels.Length; i++)
        {
            size += GaussLegendre.Integrate(Size, Panels[i - 1], Panels[i]);
        }

        var isBent = halvings == MostHalvingsAtLeap;
        var panels =
            new HalvedPanels(
            At, tolerance * size, halvings, isBent ? Math.Max(FewestHalvings, MostHalvingsAtBends / distribution.QuantileCost)
            : MostHalvingsInAll);
        double sum = 0, last = 0;
        for (var i = 1; i < Panels.Length; i++)
        {
            last = panels.Between(Panels[i - 1], Panels[i]);
            sum += last;
        }

        return Math.Abs(last) <= Negligible * size && double.IsFinite(size) && panels.Unsettled <= LargestUnsettled * size ? sum
            : throw new ArgumentException(
            $"{family} with so heavy a tail has no variance that can be computed; give it a bound on that side too");
    }
}
