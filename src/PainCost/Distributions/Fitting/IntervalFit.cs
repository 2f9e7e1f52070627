using PainCost.Distributions.Bounded;
using PainCost.Distributions.Stated;
using PainCost.Numerics.Kernels;
using PainCost.Numerics.Normal;

namespace PainCost.Distributions.Fitting;

/// <summary>Finds the parameters at which two quantiles are the ends of a stated interval; each search has exactly one answer.</summary>
internal static class IntervalFit
{
    private const int Halvings = 200;
    private const double LeastConcentration = 1e-3;
    private const double MostConcentration = 1e12;

    /// <summary>The mean and standard deviation of the logarithm; its interval is symmetric, and the quantiles are exact.</summary>
    public static (double Mu, double Sigma) LogNormal(double low, double high, double level)
    {
        var (bottom, top) = (Elementary.Log(low), Elementary.Log(high));
        return ((bottom + top) / 2, (top - bottom) / 2 / NormalQuantile.Upper(Tail(level)));
    }

    /// <summary>
    /// The shapes of a beta. For each concentration (the sum of the shapes) the mean is that which puts the lower tail below
    /// <paramref name="low"/>; the upper tail then falls as the concentration rises.
    /// </summary>
    /// <exception cref="ArgumentException">The interval is too narrow or too wide for the numbers at hand.</exception>
    public static (double Alpha, double Beta) Beta(double low, double high, double level)
    {
        var tail = Tail(level);
        double UpperTail(double concentration) =>
            At(MeanAt(concentration, low, tail), concentration).CumulativeProbability(high) - (1 - tail);
        if (!(UpperTail(LeastConcentration) < 0 && UpperTail(MostConcentration) > 0))
        {
            throw new ArgumentException(
                $"no beta that can be computed has {Possible.Text(level)} of its probability from {Possible.Text(low)} to {Possible.Text(high)}; "
                + "write the middle alone for a fixed value, or give a mean and a standard error");
        }

        var logConcentration =
            Root(Elementary.Log(LeastConcentration), Elementary.Log(MostConcentration), c => UpperTail(Elementary.Exp(c)));
        var fitted = At(MeanAt(Elementary.Exp(logConcentration), low, tail), Elementary.Exp(logConcentration));
        return (fitted.Alpha, fitted.Beta);
    }

    /// <summary>
    /// The ends of a PERT with a stated mode. Its shape depends only on where the mode lies between the ends, <c>r</c>; the ratio of the
    /// distances from the mode to the two quantiles gives <c>r</c>, and the width of the interval then gives the ends.
    /// </summary>
    public static (double Low, double High) Pert(double mode, double low, double high, double level)
    {
        var tail = Tail(level);
        double Difference(double r)
        {
            var (bottom, top) = PertQuantiles(r, tail);
            return ((r - bottom) * (high - mode)) - ((top - r) * (mode - low));
        }

        var position = Root(0, 1, Difference);
        var (lower, upper) = PertQuantiles(position, tail);
        var width = (high - low) / (upper - lower);
        return (mode - (width * position), mode + (width * (1 - position)));
    }

    private static double Tail(double level) => (1 - level) / 2;

    private static (double Bottom, double Top) PertQuantiles(double position, double tail)
    {
        var unit = new UnitBeta(
            1 + (StretchedBetaDistribution.PertModeWeight * position), 1 + (StretchedBetaDistribution.PertModeWeight * (1 - position)));
        return (unit.Quantile(tail, upper: false).FromZero, unit.Quantile(tail, upper: true).FromZero);
    }

    /// <summary>The logit of the mean at which a beta of this concentration has the tail below <paramref name="low"/>.</summary>
    private static double MeanAt(double concentration, double low, double tail)
    {
        const double widest = 40;
        return Root(-widest, widest, logit => tail - At(logit, concentration).CumulativeProbability(low));
    }

    private static UnitBeta At(double logitMean, double concentration) =>
        new(concentration / (1 + Elementary.Exp(-logitMean)), concentration / (1 + Elementary.Exp(logitMean)));

    /// <summary>Where a rising function crosses zero, by halving until nothing lies between the ends.</summary>
    private static double Root(double low, double high, Func<double, double> rising)
    {
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            if (middle <= low || middle >= high)
            {
                break;
            }

            (low, high) = rising(middle) < 0 ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }
}
