using PainCost.Numerics.Kernels;
using PainCost.Numerics.Normal;
using PainCost.Numerics.Tails;

namespace PainCost.Numerics.Beta;

/// <summary>
/// The regularised incomplete beta function of one pair of shapes, both tails, along y = logit x − logit of the mean.
/// </summary>
/// <remarks>
/// Both tails are the factor D = x^α (1 − x)^β / (n B(α, β)), n = αβ/(α + β), times a ratio; D is taken in Loader's form
/// (Fast and Accurate Computation of Binomial Probabilities, 2000), a deviance from the centre, so that nothing large cancels.
/// </remarks>
internal sealed class IncompleteBeta : ITailCurve
{
    private readonly BetaSide _below;
    private readonly BetaSide _above;
    private readonly double _size;
    private readonly double _logFactor;
    private readonly NormalExpansion? _expansion;

    /// <param name="alpha">The shape at 0, positive.</param>
    /// <param name="beta">The shape at 1, positive.</param>
    public IncompleteBeta(double alpha, double beta)
    {
        var correction = StirlingCorrection.Log(alpha) + StirlingCorrection.Log(beta) - StirlingCorrection.Log(alpha + beta);
        _below = new(alpha, beta);
        _above = new(beta, alpha);
        _size = alpha * (beta / (alpha + beta));
        _logFactor = -correction - (0.5 * Elementary.Log(_size)) - StirlingCorrection.LogRootTwoPi;
        _expansion = NormalExpansion.Covers(_size, 0) ? new(_size, alpha / (alpha + beta), Elementary.Exp(correction)) : null;
    }

    /// <summary>x and 1 − x at <paramref name="y"/>, each with full relative accuracy.</summary>
    public (double FromZero, double FromOne) Position(double y) => (_below.Share(y), _below.FarShare(y));

    /// <summary>The logarithm of the density of y, n·D, at <paramref name="y"/>.</summary>
    public double LogDensity(double y) => _logFactor - Deviance(y) + Elementary.Log(_size);

    /// <inheritdoc/>
    public TailPoint At(double y, bool upper)
    {
        var deviance = Deviance(y);
        var logFactor = _logFactor - deviance;
        var (logTail, ratio) = Tail(y, deviance, logFactor, upper);
        var densitySlope = y <= 0
            ? -_below.Shape * _below.FarShare(y) * ElementaryTails.ExpMinusOne(y)
            : _above.Shape * _below.Share(y) * ElementaryTails.ExpMinusOne(-y);
        return new(logTail, (upper ? -_size : _size) / ratio, densitySlope);
    }

    /// <inheritdoc/>
    public double Guess(double logTail, bool upper)
    {
        if (_size > 1)
        {
            // The signed root of the deviance is nearly normal; its inverse to the second order.
            var z = NormalQuantile.UpperOfLog(logTail);
            var w = (upper ? z : -z) / Math.Sqrt(_size);
            var distance = w + ((_above.Centre - _below.Centre) * w * w / 3);
            if (1 + (_above.Centre * distance) > 0.1 && 1 - (_below.Centre * distance) > 0.1)
            {
                return Elementary.Log((1 + (_above.Centre * distance)) / (1 - (_below.Centre * distance)));
            }
        }

        return upper ? -_above.GuessFromPower(logTail) : _below.GuessFromPower(logTail);
    }

    /// <summary>The fall of ln D from its top: −(α + β) [p ln(x/p) + q ln((1 − x)/q)], p the mean and q = 1 − p.</summary>
    private double Deviance(double y) => _below.Centre <= 0.5 ? _below.Deviance(y) : _above.Deviance(-y);

    private (double LogTail, double Ratio) Tail(double y, double deviance, double logFactor, bool upper)
    {
        var w = Math.CopySign(Math.Sqrt(2 * deviance / _size), y);
        var nearIsUpper = y > 0;
        if (_expansion is not null && NormalExpansion.Covers(_size, w))
        {
            return Chosen(_expansion.TailRatio(w, nearIsUpper), logFactor, complement: upper != nearIsUpper);
        }

        if (_below.HasPowerSeries(y) || _above.HasPowerSeries(-y))
        {
            var fromBelow = _below.HasPowerSeries(y);
            return fromBelow ? _below.PowerSeries(y, logFactor, complement: upper) : _above.PowerSeries(-y, logFactor, complement: !upper);
        }

        var ratio = nearIsUpper ? _above.TailRatio(-y) : _below.TailRatio(y);
        return Chosen(ratio, logFactor, complement: upper != nearIsUpper);
    }

    private static (double LogTail, double Ratio) Chosen(double ratio, double logFactor, bool complement)
    {
        if (!complement)
        {
            return (logFactor + Elementary.Log(ratio), ratio);
        }

        var factor = Elementary.Exp(logFactor);
        var other = Math.Min(1, factor * ratio);
        return (ElementaryTails.LogOnePlus(-other), (1 - other) / factor);
    }
}
