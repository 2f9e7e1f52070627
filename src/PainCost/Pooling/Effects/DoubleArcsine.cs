using PainCost.Numerics.Kernels;

namespace PainCost.Pooling.Effects;


/// <summary>Freeman and Tukey's double arcsine of a proportion, and Miller's way back.</summary>
internal static class DoubleArcsine
{
    /// <summary>½(arcsin √(x/(n+1)) + arcsin √((x+1)/(n+1))).</summary>
    public static double Of(double events, double total) =>
        0.5 * (Elementary.Asin(Math.Sqrt(events / (total + 1))) + Elementary.Asin(Math.Sqrt((events + 1) / (total + 1))));

    /// <summary>
    /// The share whose double arcsine at <paramref name="total"/> people is <paramref name="value"/>: Miller, The American Statistician 32,
    /// 1978,
    /// p = ½(1 − sgn(cos 2t)·√(1 − (sin 2t + (sin 2t − 1/sin 2t)/n)²)); beyond the value of nobody or everybody it is 0 or 1.
    /// </summary>
    public static double Share(double value, double total)
    {
        if (!(value > Of(0, total)))
        {
            return 0;
        }

        if (!(value < Of(total, total)))
        {
            return 1;
        }

        var sine = Elementary.Sin(2 * value);
        var inner = sine + ((sine - (1 / sine)) / total);
        return 0.5 * (1 - (Math.Sign(Elementary.Cos(2 * value)) * Math.Sqrt(Math.Max(0, 1 - (inner * inner)))));
    }
}
