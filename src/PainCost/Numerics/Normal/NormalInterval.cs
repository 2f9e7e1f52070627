using PainCost.Numerics.Kernels;
using PainCost.Numerics.Searches;
using PainCost.Numerics.Tails;

namespace PainCost.Numerics.Normal;

/// <summary>
/// The probability of a standard normal between <paramref name="start"/> and a point just beyond it, along y = ln of the distance,
/// in units of the density at the start, so that nothing underflows and no two tails are subtracted.
/// </summary>
internal sealed class NormalInterval(double start) : ITailCurve
{
    /// <summary>The logarithm of the normal density at the start.</summary>
    public double LogDensity { get; } = (-0.5 * start * start) - StirlingCorrection.LogRootTwoPi;

    /// <summary>Whether the rule is exact to rounding over a distance.</summary>
    public bool Covers(double distance) => distance * Math.Max(1, Math.Abs(start) + distance) <= 2;

    /// <summary>∫ from 0 to <paramref name="distance"/> of e^(−start·t − t²/2) dt.</summary>
    public double Mass(double distance) => GaussLegendre.Integrate(Relative, 0, distance);

    /// <summary>The mean and variance of the distance from the start of a normal kept between it and <paramref name="end"/>.</summary>
    public (double Mean, double Variance) DistanceMoments(double end)
    {
        const double panels = 64;
        const double negligible = 45;
        var reach = Math.Min(end - start, 2 * negligible / (Math.Sqrt((start * start) + (2 * negligible)) + start));
        var mass = 0.0;
        var first = 0.0;
        for (var i = 0; i < panels; i++)
        {
            mass += GaussLegendre.Integrate(Relative, reach * i / panels, reach * (i + 1) / panels);
            first += GaussLegendre.Integrate(t => t * Relative(t), reach * i / panels, reach * (i + 1) / panels);
        }

        var mean = first / mass;
        var second = 0.0;
        for (var i = 0; i < panels; i++)
        {
            second += GaussLegendre.Integrate(t => (t - mean) * (t - mean) * Relative(t), reach * i / panels, reach * (i + 1) / panels);
        }

        return (mean, second / mass);
    }

    /// <summary>
    /// The logarithm of the standard normal probability from the start to <paramref name="end"/>, which is at least as far out.
    /// </summary>
    public double LogProbability(double end)
    {
        if (Covers(end - start))
        {
            return LogDensity + Elementary.Log(Mass(end - start));
        }

        if (start <= 0)
        {
            return Elementary.Log(1 - NormalTail.Upper(-start) - NormalTail.Upper(end));
        }

        var beyond = double.IsFinite(end) ? NormalTail.MillsRatio(end) * Relative(end - start) : 0;
        return LogDensity + Elementary.Log(NormalTail.MillsRatio(start) - beyond);
    }

    /// <inheritdoc/>
    public TailPoint At(double y, bool upper)
    {
        var distance = Elementary.Exp(y);
        var mass = Mass(distance);
        return new(Elementary.Log(mass), distance * Relative(distance) / mass, 1 - (distance * (start + distance)));
    }

    /// <inheritdoc/>
    public double Guess(double logTail, bool upper) => logTail;

    private double Relative(double distance) => Elementary.Exp(-distance * (start + (0.5 * distance)));
}
