using PainCost.Numerics.Kernels;
using PainCost.Numerics.Searches;
using PainCost.Numerics.Tails;

namespace PainCost.Distributions.Real;

/// <summary>
/// The metalog's curve over the log odds s of a probability y: M = μ(h) + σ(h)·s with h = y − 1/2, μ and σ polynomials whose
/// coefficients take turns in Keelin's order a₁; a₂ s, a₃ h s, a₄ h, a₅ h², a₆ h² s, a₇ h³, a₈ h³ s, …
/// </summary>
internal sealed class MetalogCurve
{
    /// <summary>Beyond it the polynomials have their values at the end to rounding.</summary>
    private const double Farthest = 40;

    private const double GridStep = 0.02;
    private const double LogOfLeastDouble = 745;
    private const double NearEnough = 1e-9;
    private const int MostHalvings = 200;
    private readonly double[] _centre;
    private readonly double[] _scale;

    private MetalogCurve(double[] terms)
    {
        _centre = [.. terms.Where((_, i) => IsCentre(i))];
        _scale = [.. terms.Where((_, i) => !IsCentre(i))];
    }

    /// <summary>The curve with as many terms as points, through all of them.</summary>
    public static MetalogCurve Through(IReadOnlyList<(double LogOdds, double Value)> points)
    {
        var rows = points.Select(p => Enumerable.Range(0, points.Count).Select(i => Term(i, p.LogOdds)).ToArray()).ToArray();
        return new(LinearSystem.Solve(rows, [.. points.Select(p => p.Value)]));
    }

    public double At(double s) => Polynomial(_centre, Distance(s)) + (Polynomial(_scale, Distance(s)) * s);

    /// <summary>dM/ds.</summary>
    public double SlopeAt(double s)
    {
        var h = Distance(s);
        return ((0.25 - (h * h)) * (Derivative(_centre, h) + (Derivative(_scale, h) * s))) + Polynomial(_scale, h);
    }

    /// <summary>Log odds at which the curve does not rise; null when it rises everywhere.</summary>
    public double? WhereFalling()
    {
        var (lowest, least) = (0.0, SlopeAt(0));
        for (var s = -Farthest; s <= Farthest; s += GridStep)
        {
            var slope = SlopeAt(s);
            (lowest, least) = slope < least ? (s, slope) : (lowest, least);
        }

        double from = lowest - GridStep, to = lowest + GridStep;
        for (var i = 0; i < MostHalvings && to - from > NearEnough; i++)
        {
            double left = from + ((to - from) / 3), right = to - ((to - from) / 3);
            (from, to) = SlopeAt(left) < SlopeAt(right) ? (from, right) : (left, to);
        }

        return SlopeAt(from) > 0 && Polynomial(_scale, -0.5) > 0 && Polynomial(_scale, 0.5) > 0 ? null : lowest;
    }

    /// <summary>The log odds at which the rising curve has a value.</summary>
    public double Solve(double value)
    {
        double low = -LogOfLeastDouble, high = LogOfLeastDouble, s = 0;
        for (var i = 0; i < MostHalvings; i++)
        {
            var excess = At(s) - value;
            if (excess == 0)
            {
                return s;
            }

            (low, high) = excess < 0 ? (s, high) : (low, s);
            var next = s - (excess / SlopeAt(s));
            if (Math.Abs(next - s) <= Math.ScaleB(Math.Abs(s), -53))
            {
                return s;
            }

            s = next > low && next < high ? next : 0.5 * (low + high);
        }

        return s;
    }

    public bool SameAs(MetalogCurve other) => other._centre.AsSpan().SequenceEqual(_centre) && other._scale.AsSpan().SequenceEqual(_scale);

    private static bool IsCentre(int term) => term is 0 or 3 || (term >= 4 && term % 2 == 0);

    private static double Term(int term, double s) => term switch
    {
        0 => 1,
        1 => s,
        2 => Distance(s) * s,
        3 => Distance(s),
        _ => Elementary.Pow(Distance(s), term / 2) * (IsCentre(term) ? 1 : s),
    };

    /// <summary>y − 1/2.</summary>
    private static double Distance(double s) => 0.5 * Hyperbolic.Tanh(0.5 * s);

    private static double Polynomial(double[] coefficients, double h)
    {
        var sum = 0.0;
        for (var i = coefficients.Length - 1; i >= 0; i--)
        {
            sum = coefficients[i] + (h * sum);
        }

        return sum;
    }

    private static double Derivative(double[] coefficients, double h)
    {
        var sum = 0.0;
        for (var i = coefficients.Length - 1; i >= 1; i--)
        {
            sum = (i * coefficients[i]) + (h * sum);
        }

        return sum;
    }
}
