using PainCost.Distributions.Stated;
using PainCost.Numerics.Kernels;
using PainCost.Numerics.Tails;

namespace PainCost.Distributions.Real;

/// <summary>The metalog distribution: a quantile function through stated quantiles, without bounds, with one, or with both.</summary>
/// <remarks>
/// Keelin, The Metalog Distributions, Decision Analysis 13 (2016); a bound is a logarithm or a logit of the values, his sections 4.1 and
/// 4.2.
/// </remarks>
internal sealed class MetalogDistribution : Distribution
{
    private const string Family = "a metalog";
    private const int FewestTerms = 2;
    private const int MostTerms = 10;
    private readonly MetalogCurve _curve;

    public MetalogDistribution(DistributionText text)
        : base(text)
    {
        (Low, High) = (text.Or("low", double.NegativeInfinity), text.Or("high", double.PositiveInfinity));
        if (text.Has("low") && text.Has("high"))
        {
            Possible.Range(Family, Low, High);
        }

        var quantiles = StatedQuantiles.Checked(Family, StatedQuantiles.Of(text), Low, High);
        if (quantiles.Count is < FewestTerms or > MostTerms)
        {
            throw new ArgumentException($"{Family} needs {FewestTerms} to {MostTerms} quantiles but got {quantiles.Count}; three are usual, such as p5, p50 and p95");
        }

        _curve = MetalogCurve.Through([.. quantiles.Select(q => (LogOdds(q.Probability), Unbounded(q.Value)))]);
        if (_curve.WhereFalling() is { } falling)
        {
            throw new ArgumentException(
                $"{Family} through {string.Join(", ", text.Numbers.Select(n => $"{n.Name}={n.Written}"))} would have a negative density near the quantile at"
                + $" {Possible.Text(Math.Round(1 / (1 + Elementary.Exp(-falling)), 4))}; move the middle quantiles nearer to the centre, give fewer of them, or give a bound");
        }

        (Mean, Variance) = LogOddsMoments.Of(Family, s => Bounded(_curve.At(s)));
    }

    public override double Mean { get; }

    public override double Variance { get; }

    public override double Low { get; }

    public override double High { get; }

    public override double Density(double x)
    {
        if (!(x > Low && x < High) || double.IsInfinity(x))
        {
            return 0;
        }

        var density = 1 / Slope(_curve.Solve(Unbounded(x)), x);
        return double.IsFinite(density) ? density : 0;
    }

    public override double CumulativeProbability(double x) => x <= Low ? 0 : x >= High ? 1 : Share(_curve.Solve(Unbounded(x)));

    internal override double ProbabilityAbove(double x) => x <= Low ? 1 : x >= High ? 0 : Share(-_curve.Solve(Unbounded(x)));

    internal override double LowerTailQuantile(double tail) => Bounded(_curve.At(LogOdds(tail)));

    internal override double UpperTailQuantile(double tail) => Bounded(_curve.At(-LogOdds(tail)));

    internal override double QuantileSlope(double tail, bool upper, double quantile) =>
        Slope(upper ? -LogOdds(tail) : LogOdds(tail), quantile);

    public override bool Equals(Distribution? other) =>
        other is MetalogDistribution that && that.Low.Equals(Low) && that.High.Equals(High) && that._curve.SameAs(_curve);

    public override int GetHashCode() => HashCode.Combine(nameof(MetalogDistribution), Low, High, Mean, Variance);

    private static double LogOdds(double probability) => Elementary.Log(probability) - ElementaryTails.LogOnePlus(-probability);

    private static double Share(double logOdds) => 1 / (1 + Elementary.Exp(-logOdds));

    /// <summary>dx/dp at a coordinate: the curve's slope times what the bounds make of it, over p(1 − p).</summary>
    private double Slope(double logOdds, double x)
    {
        var stretch = double.IsInfinity(Low) ? (double.IsInfinity(High) ? 1 : High - x)
            : double.IsInfinity(High) ? x - Low : (x - Low) * ((High - x) / (High - Low));
        return _curve.SlopeAt(logOdds) * stretch / Share(logOdds) / Share(-logOdds);
    }

    private double Unbounded(double x) => double.IsInfinity(Low)
        ? double.IsInfinity(High) ? x : -Elementary.Log(High - x)
        : double.IsInfinity(High) ? Elementary.Log(x - Low) : Elementary.Log((x - Low) / (High - x));

    private double Bounded(double m) => double.IsInfinity(Low)
        ? double.IsInfinity(High) ? m : High - Elementary.Exp(-m)
        : double.IsInfinity(High) ? Low + Elementary.Exp(m)
        : m < 0 ? Low + ((High - Low) * Share(m)) : High - ((High - Low) * Share(-m));
}
