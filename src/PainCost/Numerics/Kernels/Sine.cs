namespace PainCost.Numerics.Kernels;

/// <summary>Sine and cosine: an angle is k quarters of a turn and a rest of at most an eighth.</summary>
internal static class Sine
{
    /// <summary>Beyond this the three parts of π/2 have too few digits, and whole turns are taken off first.</summary>
    private const double Farthest = 1e6;

    // π/2 in three parts; the first two have 33 bits, so that their products with k are exact.
    private const double First = 1.5707963267341256;
    private const double Second = 6.077100506303966e-11;
    private const double Third = 2.0222662487959506e-21;

    /// <summary>sin(x + quarterTurns π/2); not a number at infinity.</summary>
    public static double Of(double x, int quarterTurns)
    {
        if (!(Math.Abs(x) <= Farthest))
        {
            return double.IsFinite(x) ? Of(Math.IEEERemainder(x, Math.Tau), quarterTurns) : double.NaN;
        }

        var k = Math.Round(x / (0.5 * Math.PI));
        var start = x - (k * First);
        var step = k * Second;
        var angle = start - step;
        var taken = start - angle;
        var rest = ((start - (angle + taken)) + (taken - step)) - (k * Third);
        var quarter = ((int)k + quarterTurns) & 3;
        var size = (quarter & 1) == 0 ? OfSmall(angle, rest) : CosineOfSmall(angle, rest);
        return quarter < 2 ? size : -size;
    }

    /// <summary>The sine within an eighth of a turn; the polynomial has the least greatest error, 2^-58 of the sine.</summary>
    private static double OfSmall(double x, double rest)
    {
        var z = x * x;
        var p = (z * 1.5896827324248696e-10) - 2.505075864446359e-08;
        p = (p * z) + 2.755731369518547e-06;
        p = (p * z) - 0.00019841269829816907;
        p = (p * z) + 0.008333333333322425;
        p = (p * z) - 0.16666666666666632;
        return x + ((x * z * p) + rest);
    }

    /// <summary>The cosine within an eighth of a turn, 1 − z/2 in two parts; the polynomial's error is 2^-64.</summary>
    private static double CosineOfSmall(double x, double rest)
    {
        var z = x * x;
        var p = (z * -1.1359669835462548e-11) + 2.0875723684787227e-09;
        p = (p * z) - 2.7557314355252085e-07;
        p = (p * z) + 2.4801587289491888e-05;
        p = (p * z) - 0.0013888888888874138;
        p = (p * z) + 0.0416666666666666;
        var half = 0.5 * z;
        var large = 1 - half;
        return large + ((((1 - large) - half) + (z * z * p)) - (x * rest));
    }
}
