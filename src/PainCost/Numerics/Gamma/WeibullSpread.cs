using PainCost.Numerics.Kernels;
using PainCost.Numerics.Normal;

namespace PainCost.Numerics.Gamma;

/// <summary>How far a Weibull spreads, as the second moment over the square of the mean.</summary>
internal static class WeibullSpread
{
    private const double SeriesBelow = 0.1;
    private const int FirstPower = 2;

    // ζ(2), ζ(3) … ζ(12): Abramowitz and Stegun, table 23.3.
    private static readonly double[] Zeta =
    [
        1.64493406684822643647, 1.20205690315959428540, 1.08232323371113819152, 1.03692775514336992633, 1.01734306198444913971,
        1.00834927738192282684, 1.00407735619794433938, 1.00200839282608221442, 1.00099457512781808534, 1.00049418860411946456,
        1.00024608655330804830,
    ];

    /// <summary>ln Γ(1 + 2u) − 2 ln Γ(1 + u), for a positive <paramref name="u"/>, with full relative accuracy.</summary>
    /// <remarks>For a small u the sum Σ (−1)ⁿ ζ(n) (2ⁿ − 2) uⁿ / n from n = 2, of DLMF 5.7.3, where the plain difference cancels.</remarks>
    public static double LogRatio(double u)
    {
        if (!(u < SeriesBelow))
        {
            return StirlingCorrection.LogGammaOnePlus(2 * u) - (2 * StirlingCorrection.LogGammaOnePlus(u));
        }

        double sum = 0, term = 1;
        var power = -u;
        for (var n = FirstPower; Math.Abs(term) > 1e-18 * sum; n++)
        {
            power *= -u;
            term = ZetaAt(n) * (Math.ScaleB(1, n) - 2) * power / n;
            sum += term;
        }

        return sum;
    }

    private static double ZetaAt(int n) => n - FirstPower < Zeta.Length
        ? Zeta[n - FirstPower]
        : 1 + Elementary.Pow(2, -n) + Elementary.Pow(3, -n) + Elementary.Pow(4, -n) + Elementary.Pow(5, -n);
}
