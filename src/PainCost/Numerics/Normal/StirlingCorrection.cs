using PainCost.Numerics.Kernels;
using PainCost.Numerics.Tails;

namespace PainCost.Numerics.Normal;

/// <summary>
/// What Stirling's formula leaves out: ln Γ*(a), where Γ(a) = √(2π) a^(a − 1/2) e^(−a) Γ*(a).
/// With it, ratios of gamma functions need no difference of large logarithms.
/// </summary>
internal static class StirlingCorrection
{
    private const double SeriesFrom = 10;

    /// <summary>ln √(2π).</summary>
    public const double LogRootTwoPi = 0.91893853320467274178;

    // Bernoulli numbers over k(k − 1): DLMF 5.11.1.
    private static readonly double[] Coefficients =
    [
        1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156, -3617.0 / 122400,
    ];

    /// <summary>ln Γ*(<paramref name="a"/>), for a positive <paramref name="a"/>.</summary>
    public static double Log(double a)
    {
        var sum = 0.0;
        for (; a < SeriesFrom; a++)
        {
            sum += StepUp(a);
        }

        var inverseSquare = 1 / (a * a);
        var series = 0.0;
        for (var k = Coefficients.Length - 1; k >= 0; k--)
        {
            series = Coefficients[k] + (inverseSquare * series);
        }

        return sum + (series / a);
    }

    /// <summary>ln Γ(1 + <paramref name="a"/>), with an absolute error of a few units of rounding for a below 1.</summary>
    public static double LogGammaOnePlus(double a)
    {
        var next = 1 + a;
        return Log(next) + ((a + 0.5) * Elementary.Log(next)) - next + LogRootTwoPi;
    }

    // ln Γ*(a) − ln Γ*(a + 1) = (a + 1/2) ln(1 + 1/a) − 1, from Γ(a + 1) = a Γ(a); the logarithm is 2 artanh(1 / (2a + 1)).
    private static double StepUp(double a) => a < 1
        ? ((a + 0.5) * Elementary.Log((1 + a) / a)) - 1
        : ElementaryTails.ArtanhExcess(1 / ((2 * a) + 1));
}
