using PainCost.Numerics.Kernels;

namespace PainCost.Numerics.Tails;

/// <summary>Exponential and logarithm near their fixed points, with full relative accuracy where the plain functions cancel.</summary>
internal static class ElementaryTails
{
    private const double SeriesBound = 0.5;

    /// <summary>e^<paramref name="y"/> − 1.</summary>
    public static double ExpMinusOne(double y) => Math.Abs(y) < SeriesBound ? y + ExpExcess(y) : Elementary.Exp(y) - 1;

    /// <summary>e^<paramref name="y"/> − 1 − <paramref name="y"/>, which is y²/2 + y³/6 + …</summary>
    public static double ExpExcess(double y)
    {
        if (!(Math.Abs(y) < SeriesBound))
        {
            return Elementary.Exp(y) - 1 - y;
        }

        var term = 0.5 * y * y;
        var sum = term;
        for (var k = 3; Math.Abs(term) > 1e-17 * sum; k++)
        {
            term *= y / k;
            sum += term;
        }

        return sum;
    }

    /// <summary>ln(1 + <paramref name="w"/>), for w above −1.</summary>
    public static double LogOnePlus(double w) => Math.Abs(w) < SeriesBound ? w - LogShortfall(w) : Elementary.Log(1 + w);

    /// <summary><paramref name="w"/> − ln(1 + w), which is w²/2 − w³/3 + …, for w above −1.</summary>
    /// <remarks>ln(1 + w) = 2 artanh s with s = w / (2 + w), DLMF 4.6.4; and w − 2s = w·s exactly.</remarks>
    public static double LogShortfall(double w)
    {
        if (!(Math.Abs(w) < SeriesBound))
        {
            return w - Elementary.Log(1 + w);
        }

        var s = w / (2 + w);
        return (w * s) - (2 * s * ArtanhExcess(s));
    }

    /// <summary>artanh(<paramref name="s"/>) / s − 1 = s²/3 + s⁴/5 + …, for |s| up to a half.</summary>
    public static double ArtanhExcess(double s)
    {
        var square = s * s;
        var power = square;
        var sum = square / 3;
        for (var k = 5; power > 1e-17 * sum; k += 2)
        {
            power *= square;
            sum += power / k;
        }

        return sum;
    }
}
