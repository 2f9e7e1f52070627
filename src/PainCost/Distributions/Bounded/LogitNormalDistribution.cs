using PainCost.Distributions.Stated;
using PainCost.Numerics.Kernels;
using PainCost.Numerics.Normal;
using PainCost.Numerics.Tails;

namespace PainCost.Distributions.Bounded;

/// <summary>The distribution of a share whose logit is normal.</summary>
internal sealed class LogitNormalDistribution : Distribution
{
    private readonly double _mu;
    private readonly double _sigma;

    public LogitNormalDistribution(DistributionText text)
        : base(text)
    {
        _mu = Possible.Finite("a logitnormal", "mu", text["mu"]);
        _sigma = Possible.Positive("a logitnormal", "sigma", text["sigma"]);
        var (mean, variance) = LogitNormalMoments.Of(_mu, _sigma);
        (Mean, Variance) = Possible.Moments("a logitnormal", mean, variance);
    }

    public override double Mean { get; }

    public override double Variance { get; }

    public override double Low => 0;

    public override double High => 1;

    public override double Density(double x) =>
        x > 0 && x < 1 ? NormalTail.Density((Logit(x) - _mu) / _sigma) / _sigma / (1 - x) / x : 0;

    public override double CumulativeProbability(double x) =>
        x <= 0 ? 0 : x >= 1 ? 1 : NormalTail.Upper((_mu - Logit(x)) / _sigma);

    internal override double ProbabilityAbove(double x) =>
        x <= 0 ? 1 : x >= 1 ? 0 : NormalTail.Upper((Logit(x) - _mu) / _sigma);

    internal override double LowerTailQuantile(double tail) => Share(_mu - (_sigma * NormalQuantile.Upper(tail)));

    internal override double UpperTailQuantile(double tail) => Share(_mu + (_sigma * NormalQuantile.Upper(tail)));

    public override bool Equals(Distribution? other) =>
        other is LogitNormalDistribution that && that._mu.Equals(_mu) && that._sigma.Equals(_sigma);

    public override int GetHashCode() => HashCode.Combine(nameof(LogitNormalDistribution), _mu, _sigma);

    private static double Logit(double share) => Elementary.Log(share) - ElementaryTails.LogOnePlus(-share);

    // Each branch raises e to a negative power, which cannot overflow.
    private static double Share(double logit) =>
        logit < 0 ? Elementary.Exp(logit) / (1 + Elementary.Exp(logit)) : 1 / (1 + Elementary.Exp(-logit));
}
