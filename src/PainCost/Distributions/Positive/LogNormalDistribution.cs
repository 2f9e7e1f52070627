using PainCost.Distributions.Stated;
using PainCost.Numerics.Kernels;
using PainCost.Numerics.Normal;
using PainCost.Numerics.Tails;

namespace PainCost.Distributions.Positive;

/// <summary>The distribution of a positive number whose logarithm is normal.</summary>
internal sealed class LogNormalDistribution : Distribution
{
    private readonly double _mu;
    private readonly double _sigma;

    private LogNormalDistribution(DistributionText text, double mu, double sigma)
        : base(text)
    {
        (_mu, _sigma) = (mu, sigma);
        Possible.Moments("a lognormal", Mean, Variance);
    }

    public override double Mean => Elementary.Exp(_mu + (0.5 * _sigma * _sigma));

    public override double Variance => Mean * Mean * ElementaryTails.ExpMinusOne(_sigma * _sigma);

    public override double Low => 0;

    public override double High => double.PositiveInfinity;

    /// <summary>From the mean and standard error on the number's own scale.</summary>
    public static LogNormalDistribution FromMoments(DistributionText text)
    {
        var mean = Possible.Positive("a lognormal", "mean", text["mean"]);
        var spread = Possible.Positive("a lognormal", "standard error", text.StandardError) / mean;
        var variance = Possible.Positive("a lognormal", "ratio of standard error to mean", ElementaryTails.LogOnePlus(spread * spread));
        return new(text, Elementary.Log(mean) - (0.5 * variance), Math.Sqrt(variance));
    }

    /// <summary>From the mean and standard deviation of the natural logarithm.</summary>
    public static LogNormalDistribution FromLogScale(DistributionText text) =>
        new(text, Possible.Finite("a lognormal", "mu", text["mu"]), Possible.Positive("a lognormal", "sigma", text["sigma"]));

    /// <summary>From the mean and standard deviation of the natural logarithm, stated in another way.</summary>
    public static LogNormalDistribution Of(DistributionText text, double mu, double sigma) => new(text, mu, sigma);

    public override double Density(double x) => x > 0 ? NormalTail.Density((Elementary.Log(x) - _mu) / _sigma) / _sigma / x : 0;

    public override double CumulativeProbability(double x) => x > 0 ? NormalTail.Upper((_mu - Elementary.Log(x)) / _sigma) : 0;

    internal override double ProbabilityAbove(double x) => x > 0 ? NormalTail.Upper((Elementary.Log(x) - _mu) / _sigma) : 1;

    internal override double LowerTailQuantile(double tail) => Elementary.Exp(_mu - (_sigma * NormalQuantile.Upper(tail)));

    internal override double UpperTailQuantile(double tail) => Elementary.Exp(_mu + (_sigma * NormalQuantile.Upper(tail)));

    public override bool Equals(Distribution? other) =>
        other is LogNormalDistribution that && that._mu.Equals(_mu) && that._sigma.Equals(_sigma);

    public override int GetHashCode() => HashCode.Combine(nameof(LogNormalDistribution), _mu, _sigma);
}
