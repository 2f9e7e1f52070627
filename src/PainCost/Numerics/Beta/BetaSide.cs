using PainCost.Numerics.Kernels;
using PainCost.Numerics.Normal;
using PainCost.Numerics.Tails;

namespace PainCost.Numerics.Beta;

/// <summary>
/// The incomplete beta function seen from one end of [0, 1]: <paramref name="shape"/> a at this end, <paramref name="other"/> b at the far
/// one.
/// The other end is the same with a and b changed round and y turned in sign.
/// </summary>
internal sealed class BetaSide(double shape, double other)
{
    private const int MostTerms = 20_000;
    private const double SeriesEnd = 0.5;
    private const double SmallArgument = 2;
    private readonly double _logShapeBeta = LogShapeTimesBeta(shape, other);

    /// <summary>a.</summary>
    public double Shape { get; } = shape;

    /// <summary>The mean, seen from this end: a / (a + b).</summary>
    public double Centre { get; } = shape / (shape + other);

    /// <summary>The mean, seen from the far end: b / (a + b), which 1 − <see cref="Centre"/> would round away for a large a.</summary>
    private double FarCentre { get; } = other / (shape + other);

    /// <summary>x at logit distance <paramref name="y"/> from the mean, with full relative accuracy.</summary>
    public double Share(double y) => y > 0
        ? Shape / (Shape + (other * Elementary.Exp(-y)))
        : Shape * Elementary.Exp(y) / ((Shape * Elementary.Exp(y)) + other);

    /// <summary>1 − x at logit distance <paramref name="y"/> from the mean, with full relative accuracy.</summary>
    public double FarShare(double y) => y > 0
        ? other * Elementary.Exp(-y) / (Shape + (other * Elementary.Exp(-y)))
        : other / ((Shape * Elementary.Exp(y)) + other);

    /// <summary>(a + b) [ln(1 + p (e^y − 1)) − p y], p the mean; accurate for p up to a half.</summary>
    public double Deviance(double y)
    {
        var total = Shape + other;
        if (Math.Abs(y) < 0.5)
        {
            var excess = ElementaryTails.ExpExcess(y);
            return (Shape * excess) - (total * ElementaryTails.LogShortfall(Centre * (y + excess)));
        }

        return y < 30
            ? (total * ElementaryTails.LogOnePlus(Centre * (Elementary.Exp(y) - 1))) - (Shape * y)
            : (other * y) + (total * Elementary.Log(Centre + (FarCentre * Elementary.Exp(-y))));
    }

    /// <summary>y where x^a / (a B) is the tail, or the mean when that is beyond the middle.</summary>
    public double GuessFromPower(double logTail)
    {
        var logX = (logTail + _logShapeBeta) / Shape;
        return logX < -0.5 ? logX - Elementary.Log(1 - Elementary.Exp(logX)) + Elementary.Log(other / Shape) : 0;
    }

    /// <summary>Whether x is so small, and a too, that the series in powers of x serves both tails.</summary>
    public bool HasPowerSeries(double y)
    {
        var x = Shape < 1 ? Share(y) : 1;
        return x <= SeriesEnd && other * x <= SmallArgument;
    }

    /// <summary>
    /// The tail at this end, x^a / (aB) · (1 + s) with s = a Σ (1−b)ₙ xⁿ / (n! (a+n)), DLMF 8.17.7; or the rest,
    /// which takes x^a / (aB) − 1 without cancellation.
    /// </summary>
    public (double LogTail, double Ratio) PowerSeries(double y, double logFactor, bool complement)
    {
        var x = Share(y);
        double term = 1, sum = 0;
        for (var n = 1; n < MostTerms && Math.Abs(term) > 1e-17; n++)
        {
            term *= (n - other) * x / n;
            sum += Shape * term / (Shape + n);
        }

        var logX = y + Elementary.Log(Shape / other) - ElementaryTails.LogOnePlus(Shape / other * Elementary.Exp(y));
        var logPower = (Shape * logX) - _logShapeBeta;
        if (!complement)
        {
            var logTail = logPower + ElementaryTails.LogOnePlus(sum);
            return (logTail, Elementary.Exp(logTail - logFactor));
        }

        var rest = -ElementaryTails.ExpMinusOne(logPower) - (Elementary.Exp(logPower) * sum);
        return (Elementary.Log(rest), rest * Elementary.Exp(-logFactor));
    }

    /// <summary>The tail at this end over D, for x at or below the mean.</summary>
    public double TailRatio(double y)
    {
        var x = Share(y);
        return x <= SeriesEnd ? FarCentre * Series(x) : Shape * FarCentre * Fraction(x, y);
    }

    /// <summary>1 + Σ (a+b)ₙ xⁿ / (a+1)ₙ: DLMF 8.17.8.</summary>
    private double Series(double x)
    {
        double term = 1, sum = 1;
        for (var n = 0; n < MostTerms && term > 1e-17 * sum; n++)
        {
            term *= x * ((Shape + other + n) / (Shape + 1 + n));
            sum += term;
        }

        return sum;
    }

    /// <summary>The continued fraction of DiDonato and Morris, ACM Transactions on Mathematical Software 18, 1992, equation 9.</summary>
    private double Fraction(double x, double y)
    {
        var fromFarEnd = FarShare(y);
        var distance = -Shape * fromFarEnd * ElementaryTails.ExpMinusOne(y);
        var fraction = new ContinuedFraction(1, Shape / (Shape + 1) * (distance + 1));
        for (var m = 1; m < MostTerms; m++)
        {
            var before = Shape + (2 * m) - 1;
            var step = m * (other - m) * x;
            var numerator = (Shape + m - 1) / before * ((Shape + other + m - 1) / before) * step * x;
            var denominator = m + (step / before) + ((Shape + m) / (Shape + (2 * m) + 1) * (distance + 1 + (m * (1 + fromFarEnd))));
            if (fraction.Converges(numerator, denominator))
            {
                break;
            }
        }

        return fraction.Value;
    }

    /// <summary>ln(a B(a, b)) = ln Γ(1 + a) − [ln Γ(a + b) − ln Γ(b)].</summary>
    private static double LogShapeTimesBeta(double a, double b)
    {
        var gammaRatio = ((b - 0.5) * ElementaryTails.LogOnePlus(a / b)) + (a * Elementary.Log(a + b)) - a
            + StirlingCorrection.Log(a + b) - StirlingCorrection.Log(b);
        return StirlingCorrection.LogGammaOnePlus(a) - gammaRatio;
    }
}
