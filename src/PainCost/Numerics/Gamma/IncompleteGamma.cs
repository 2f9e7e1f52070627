using PainCost.Numerics.Kernels;
using PainCost.Numerics.Normal;
using PainCost.Numerics.Tails;

namespace PainCost.Numerics.Gamma;

/// <summary>
/// The regularised incomplete gamma functions of one shape a, both tails, along y = ln(x / a).
/// </summary>
/// <remarks>
/// Both tails are the density factor D = x^a e^(−x) / Γ(a + 1) times a ratio. D is taken in Loader's form
/// (Fast and Accurate Computation of Binomial Probabilities, 2000), a deviance from the centre, so that nothing large cancels.
/// </remarks>
internal sealed class IncompleteGamma : ITailCurve
{
    private const int MostTerms = 20_000;
    private const double SmallArgument = 2;
    private readonly double _shape;
    private readonly double _logFactor;
    private readonly double _logGammaOnePlus;
    private readonly NormalExpansion? _expansion;

    /// <param name="shape">a, positive.</param>
    public IncompleteGamma(double shape)
    {
        var correction = StirlingCorrection.Log(shape);
        _shape = shape;
        _logFactor = -correction - (0.5 * Elementary.Log(shape)) - StirlingCorrection.LogRootTwoPi;
        _logGammaOnePlus = (shape < 1 ? StirlingCorrection.LogGammaOnePlus(shape) : (shape * Elementary.Log(shape)) - shape - _logFactor);
        _expansion = NormalExpansion.Covers(shape, 0) ? new(shape, centre: 0, Elementary.Exp(correction)) : null;
    }

    /// <summary>The logarithm of the density of y, a·D, at <paramref name="y"/>.</summary>
    public double LogDensity(double y) => _logFactor - (_shape * ElementaryTails.ExpExcess(y)) + Elementary.Log(_shape);

    /// <inheritdoc/>
    public TailPoint At(double y, bool upper)
    {
        var excess = ElementaryTails.ExpExcess(y);
        var logFactor = _logFactor - (_shape * excess);
        var densitySlope = -_shape * (y + excess);
        var (logTail, ratio) = Tail(y, _shape * Elementary.Exp(y), excess, logFactor, upper);
        return new(logTail, (upper ? -_shape : _shape) / ratio, densitySlope);
    }

    /// <inheritdoc/>
    public double Guess(double logTail, bool upper)
    {
        if (_shape > 2)
        {
            // The signed root of the deviance is nearly normal; its inverse to the third order.
            var z = NormalQuantile.UpperOfLog(logTail);
            var w = (upper ? z : -z) / Math.Sqrt(_shape);
            var distance = w + (w * w / 3) + (w * w * w / 36);
            if (distance > -0.9)
            {
                return ElementaryTails.LogOnePlus(distance);
            }
        }

        return upper
            ? Elementary.Log((1 + _shape - logTail) / _shape)
            : ((logTail + _logGammaOnePlus) / _shape) - Elementary.Log(_shape);
    }

    /// <summary>ln of the tail, and the tail over D.</summary>
    private (double LogTail, double Ratio) Tail(double y, double x, double excess, double logFactor, bool upper)
    {
        var w = Math.CopySign(Math.Sqrt(2 * excess), y);
        if (_expansion is not null && NormalExpansion.Covers(_shape, w))
        {
            return upper == (w >= 0)
                ? Direct(_expansion.TailRatio(w, upper), logFactor)
                : Complement(_expansion.TailRatio(w, !upper), logFactor);
        }

        if (_shape < 1 && x < SmallArgument)
        {
            return SmallShape(y, x, logFactor, upper);
        }

        return x < _shape + Math.Sqrt(_shape)
            ? upper ? Complement(LowerRatio(x), logFactor) : Direct(LowerRatio(x), logFactor)
            : upper ? Direct(UpperRatio(x), logFactor) : Complement(UpperRatio(x), logFactor);
    }

    private static (double LogTail, double Ratio) Direct(double ratio, double logFactor) => (logFactor + Elementary.Log(ratio), ratio);

    private static (double LogTail, double Ratio) Complement(double otherRatio, double logFactor)
    {
        var factor = Elementary.Exp(logFactor);
        var other = Math.Min(1, factor * otherRatio);
        return (ElementaryTails.LogOnePlus(-other), (1 - other) / factor);
    }

    /// <summary>P / D = 1 + x/(a+1) + x²/((a+1)(a+2)) + …: DLMF 8.11.4.</summary>
    private double LowerRatio(double x)
    {
        double term = 1, sum = 1;
        for (var n = 1; n < MostTerms && term > 1e-17 * sum; n++)
        {
            term *= x / (_shape + n);
            sum += term;
        }

        return sum;
    }

    /// <summary>Q / D by Legendre's continued fraction: DLMF 8.9.2.</summary>
    private double UpperRatio(double x)
    {
        var fraction = new ContinuedFraction(_shape, x + 1 - _shape);
        for (var n = 1; n < MostTerms && !fraction.Converges(n * (_shape - n), x + (2 * n) + 1 - _shape); n++)
        {
        }

        return fraction.Value;
    }

    /// <summary>
    /// Both tails for a below 1 and a small x: P = x^a / Γ(1+a) · (1 + s), s = a Σ (−x)ⁿ / (n! (a+n)), DLMF 8.7.1;
    /// Q takes x^a / Γ(1+a) − 1 without cancellation.
    /// </summary>
    private (double LogTail, double Ratio) SmallShape(double y, double x, double logFactor, bool upper)
    {
        double term = 1, sum = 0;
        for (var n = 1; Math.Abs(term) > 1e-17; n++)
        {
            term *= -x / n;
            sum += _shape * term / (_shape + n);
        }

        var logPower = (_shape * (y + Elementary.Log(_shape))) - _logGammaOnePlus;
        if (!upper)
        {
            var logTail = logPower + ElementaryTails.LogOnePlus(sum);
            return (logTail, Elementary.Exp(logTail - logFactor));
        }

        var tail = -ElementaryTails.ExpMinusOne(logPower) - (Elementary.Exp(logPower) * sum);
        return (Elementary.Log(tail), tail * Elementary.Exp(-logFactor));
    }
}
