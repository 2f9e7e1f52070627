using PainCost.Distributions.Stated;
using PainCost.Numerics.Normal;

namespace PainCost.Distributions.Real;

/// <summary>The normal distribution.</summary>
internal sealed class NormalDistribution : Distribution
{
    private readonly double _deviation;

    public NormalDistribution(DistributionText text)
        : base(text)
    {
        Mean = Possible.Finite("a normal", "mean", text["mean"]);
        _deviation = Possible.Positive("a normal", "standard error", text.StandardError);
        Possible.Moments("a normal", Mean, Variance);
    }

    public override double Mean { get; }

    public override double Variance => _deviation * _deviation;

    public override double Low => double.NegativeInfinity;

    public override double High => double.PositiveInfinity;

    public override double Density(double x) => NormalTail.Density((x - Mean) / _deviation) / _deviation;

    public override double CumulativeProbability(double x) => NormalTail.Upper((Mean - x) / _deviation);

    internal override double ProbabilityAbove(double x) => NormalTail.Upper((x - Mean) / _deviation);

    internal override double LowerTailQuantile(double tail) => Mean - (_deviation * NormalQuantile.Upper(tail));

    internal override double UpperTailQuantile(double tail) => Mean + (_deviation * NormalQuantile.Upper(tail));

    public override bool Equals(Distribution? other) =>
        other is NormalDistribution that && that.Mean.Equals(Mean) && that._deviation.Equals(_deviation);

    public override int GetHashCode() => HashCode.Combine(nameof(NormalDistribution), Mean, _deviation);
}
