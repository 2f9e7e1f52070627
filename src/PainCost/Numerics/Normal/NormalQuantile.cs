using PainCost.Numerics.Kernels;

namespace PainCost.Numerics.Normal;

/// <summary>
/// The standard normal quantile to full double accuracy: Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37, 1988.
/// </summary>
internal static class NormalQuantile
{
    private const double CentreHalfWidth = 0.425;
    private const double CentreSquare = 0.180625;
    private const double MiddleEnd = 5;
    private const double FarEnd = 26;

    private static readonly double[] CentreTop =
    [
        3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
        4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3,
    ];

    private static readonly double[] CentreBottom =
    [
        1, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
        2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3,
    ];

    private static readonly double[] MiddleTop =
    [
        1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
        1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4,
    ];

    private static readonly double[] MiddleBottom =
    [
        1, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9,
    ];

    private static readonly double[] FarTop =
    [
        6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
    ];

    private static readonly double[] FarBottom =
    [
        1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15,
    ];

    /// <summary>The value that a standard normal exceeds with probability <paramref name="tail"/> in (0, 1/2]; 0 or above.</summary>
    public static double Upper(double tail)
    {
        var fromCentre = 0.5 - tail;
        if (fromCentre > CentreHalfWidth)
        {
            return OfRootLog(Math.Sqrt(-Elementary.Log(tail)));
        }

        var r = CentreSquare - (fromCentre * fromCentre);
        return fromCentre * Polynomial(CentreTop, r) / Polynomial(CentreBottom, r);
    }

    /// <summary>The same, from the logarithm of the tail, for tails too small for a double.</summary>
    public static double UpperOfLog(double logTail)
    {
        if (logTail > -2)
        {
            return Upper(Elementary.Exp(logTail));
        }

        var rootLog = Math.Sqrt(-logTail);
        var z = rootLog < FarEnd ? OfRootLog(rootLog) : Math.Sqrt(2) * rootLog;
        for (var i = 0; rootLog >= FarEnd && i < 5; i++)
        {
            // Newton's step on the logarithm: d ln Q / dz = −1 / Mills' ratio.
            z += (NormalTail.LogUpper(z) - logTail) * NormalTail.MillsRatio(z);
        }

        return z;
    }

    private static double OfRootLog(double rootLog) => rootLog <= MiddleEnd
        ? Polynomial(MiddleTop, rootLog - 1.6) / Polynomial(MiddleBottom, rootLog - 1.6)
        : Polynomial(FarTop, rootLog - MiddleEnd) / Polynomial(FarBottom, rootLog - MiddleEnd);

    private static double Polynomial(double[] coefficients, double x)
    {
        var sum = 0.0;
        for (var k = coefficients.Length - 1; k >= 0; k--)
        {
            sum = coefficients[k] + (x * sum);
        }

        return sum;
    }
}
