using PainCost.Distributions.Stated;
using PainCost.Numerics.Kernels;
using PainCost.Numerics.Normal;

namespace PainCost.Distributions.Real;

/// <summary>A normal distribution kept between bounds, either of which may be absent.</summary>
internal sealed class TruncatedNormalDistribution : Distribution
{
    private const string Family = "a truncated normal";
    private readonly double _parentMean;
    private readonly double _parentError;
    private readonly double _logMass;
    private readonly TruncatedNormalSide _below;
    private readonly TruncatedNormalSide _above;

    public TruncatedNormalDistribution(DistributionText text)
        : base(text)
    {
        _parentMean = Possible.Finite(Family, "mean", text["mean"]);
        _parentError = Possible.Positive(Family, "standard error", text.StandardError);
        (Low, High) = Bounds(text);
        double start = Score(Low), end = Score(High);
        var isTurned = start + end < 0;
        TruncatedNormalLimits.Check(_parentMean, _parentError, Low, High);
        var interval = isTurned ? new NormalInterval(-end) : new NormalInterval(start);
        _logMass = interval.LogProbability(isTurned ? -start : end);
        _below = new(start, _logMass);
        _above = new(-end, _logMass);
        var (mean, variance) = isTurned ? Moments(interval, -end, -start, High, -1) : Moments(interval, start, end, Low, 1);
        (Mean, Variance) = Possible.Moments(Family, mean, variance);
    }

    public override double Mean { get; }

    public override double Variance { get; }

    public override double Low { get; }

    public override double High { get; }

    /// <summary>The text of a truncated normal; an infinite bound is left out.</summary>
    public static DistributionText Stated(double mean, double standardError, double low, double high)
    {
        List<(string, double)> numbers = [("mean", mean), ("se", standardError)];
        if (!double.IsNegativeInfinity(low))
        {
            numbers.Add(("low", low));
        }

        if (!double.IsPositiveInfinity(high))
        {
            numbers.Add(("high", high));
        }

        return DistributionText.Of("normal", [.. numbers]);
    }

    public override double Density(double x)
    {
        var z = Score(x);
        return x >= Low && x <= High ? Elementary.Exp((-0.5 * z * z) - StirlingCorrection.LogRootTwoPi - _logMass) / _parentError : 0;
    }

    public override double CumulativeProbability(double x)
    {
        if (x <= Low || x >= High)
        {
            return x <= Low ? 0 : 1;
        }

        var fromBelow = Between(Score(Low), Score(x));
        return fromBelow < 0.5 ? fromBelow : 1 - Between(Score(x), Score(High));
    }

    internal override double ProbabilityAbove(double x) =>
        x <= Low ? 1 : x >= High ? 0 : Between(Score(x), Score(High));

    internal override double LowerTailQuantile(double tail)
    {
        var (value, fromBound) = _below.Quantile(tail);
        return (fromBound ? Low : _parentMean) + (_parentError * value);
    }

    internal override double UpperTailQuantile(double tail)
    {
        var (value, fromBound) = _above.Quantile(tail);
        return (fromBound ? High : _parentMean) - (_parentError * value);
    }

    public override bool Equals(Distribution? other) => other is TruncatedNormalDistribution that
        && that._parentMean.Equals(_parentMean) && that._parentError.Equals(_parentError)
        && that.Low.Equals(Low) && that.High.Equals(High);

    public override int GetHashCode() => HashCode.Combine(nameof(TruncatedNormalDistribution), _parentMean, _parentError, Low, High);

    private static (double Low, double High) Bounds(DistributionText text)
    {
        var low = text.Has("low") ? Possible.Finite(Family, "low", text["low"]) : double.NegativeInfinity;
        var high = text.Has("high") ? Possible.Finite(Family, "high", text["high"]) : double.PositiveInfinity;
        if (double.IsInfinity(low) && double.IsInfinity(high))
        {
            throw new ArgumentException($"{Family} needs a low, a high or both but got neither; use a plain normal");
        }

        return double.IsFinite(low) && double.IsFinite(high) ? Possible.Range(Family, low, high) : (low, high);
    }

    /// <summary>From the end nearer the parent's mean: closed form where both ends are far, else from the distance to that end.</summary>
    private (double Mean, double Variance) Moments(NormalInterval interval, double start, double end, double bound, int direction)
    {
        var variance = _parentError * _parentError;
        if (start >= -3)
        {
            var distance = interval.DistanceMoments(end);
            return (bound + (direction * _parentError * distance.Mean), variance * distance.Variance);
        }

        var mass = Elementary.Exp(_logMass);
        double atStart = NormalTail.Density(start) / mass, atEnd = NormalTail.Density(end) / mass;
        var shift = atStart - atEnd;
        var endTerm = double.IsFinite(end) ? end * atEnd : 0;
        return (_parentMean + (direction * _parentError * shift), variance * (1 + (start * atStart) - endTerm - (shift * shift)));
    }

    /// <summary>The share of the truncated probability between two scores.</summary>
    private double Between(double from, double to)
    {
        var log = from + to < 0 ? new NormalInterval(-to).LogProbability(-from) : new NormalInterval(from).LogProbability(to);
        return Math.Min(1, Elementary.Exp(log - _logMass));
    }

    private double Score(double x) => (x - _parentMean) / _parentError;
}
