using PainCost.Distributions.Stated;
using PainCost.Numerics.Kernels;
using PainCost.Numerics.Tails;

namespace PainCost.Distributions.Positive;

/// <summary>
/// The exponential distribution of a positive number, such as a time to an event that is as likely at one moment as at another.
/// </summary>
internal sealed class ExponentialDistribution : Distribution
{
    public ExponentialDistribution(DistributionText text)
        : base(text)
    {
        Mean = Possible.Positive("an exponential", "mean", text["mean"]);
        Possible.Moments("an exponential", Mean, Variance);
    }

    public override double Mean { get; }

    public override double Variance => Mean * Mean;

    public override double Low => 0;

    public override double High => double.PositiveInfinity;

    public override double Density(double x) => x >= 0 ? Elementary.Exp(-x / Mean) / Mean : 0;

    public override double CumulativeProbability(double x) => x > 0 ? -ElementaryTails.ExpMinusOne(-x / Mean) : 0;

    internal override double ProbabilityAbove(double x) => x > 0 ? Elementary.Exp(-x / Mean) : 1;

    internal override double LowerTailQuantile(double tail) => -Mean * ElementaryTails.LogOnePlus(-tail);

    internal override double UpperTailQuantile(double tail) => -Mean * Elementary.Log(tail);

    public override bool Equals(Distribution? other) => other is ExponentialDistribution that && that.Mean.Equals(Mean);

    public override int GetHashCode() => HashCode.Combine(nameof(ExponentialDistribution), Mean);
}
