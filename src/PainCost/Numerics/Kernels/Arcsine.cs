using PainCost.Numerics.Lanes;

namespace PainCost.Numerics.Kernels;

/// <summary>The arcsine: up to a half by a polynomial, beyond it from the half angle, DLMF 4.24.</summary>
internal static class Arcsine
{
    private const double HalfPi = 1.5707963267948966;
    private const double RestOfHalfPi = 6.123233995736766e-17;

    public static double Of(double x)
    {
        var size = Math.Abs(x);
        if (size <= 0.5)
        {
            return x + (x * Excess(x * x));
        }

        // asin x = π/2 − 2 asin √z with z = (1 − x) / 2; the root's own rounding error is found and taken along.
        var z = 0.5 * (1 - size);
        var root = Math.Sqrt(z);
        var square = root * root;
        var rest = root > 0 ? ((z - square) - new OneLane(root).ProductError(root, square).Number) / (root + root) : 0;
        var twice = root + root;
        var large = HalfPi - twice;
        var small = ((HalfPi - large) - twice) + (RestOfHalfPi - (rest + rest) - (twice * Excess(z)));
        return Math.CopySign(large + small, x);
    }

    /// <summary>asin(√z) / √z − 1 for z up to a quarter; the polynomial has the least greatest error, 2^-59.8.</summary>
    private static double Excess(double z)
    {
        var p = (z * 0.03267686608143648) - 0.021077258433876724;
        p = (p * z) + 0.02176347764717837;
        p = (p * z) + 0.003683050116985621;
        p = (p * z) + 0.010786526988517826;
        p = (p * z) + 0.011397776363663827;
        p = (p * z) + 0.013980961400287444;
        p = (p * z) + 0.017351600097087843;
        p = (p * z) + 0.02237221565990691;
        p = (p * z) + 0.03038194268363769;
        p = (p * z) + 0.04464285717512015;
        p = (p * z) + 0.07499999999970264;
        p = (p * z) + 0.16666666666666763;
        return p * z;
    }
}
