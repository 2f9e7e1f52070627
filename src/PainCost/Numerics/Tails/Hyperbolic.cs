using PainCost.Numerics.Kernels;

namespace PainCost.Numerics.Tails;

/// <summary>Hyperbolic functions, with full relative accuracy near zero; DLMF 4.28 and 4.37.</summary>
internal static class Hyperbolic
{
    private const double LogOfTwo = 0.6931471805599453;
    private const double Far = 1e8;

    public static double Sinh(double x)
    {
        var y = Math.Abs(x);
        var grown = ElementaryTails.ExpMinusOne(y);
        var size = double.IsPositiveInfinity(grown) ? Elementary.Exp(y - LogOfTwo) : 0.5 * (grown + (grown / (grown + 1)));
        return Math.CopySign(size, x);
    }

    public static double Tanh(double x)
    {
        var grown = ElementaryTails.ExpMinusOne(2 * Math.Abs(x));
        return Math.CopySign(double.IsPositiveInfinity(grown) ? 1 : grown / (grown + 2), x);
    }

    public static double Asinh(double x)
    {
        var y = Math.Abs(x);
        var size = y > Far ? Elementary.Log(y) + LogOfTwo : ElementaryTails.LogOnePlus(y + (y * y / (1 + Math.Sqrt(1 + (y * y)))));
        return Math.CopySign(size, x);
    }
}
