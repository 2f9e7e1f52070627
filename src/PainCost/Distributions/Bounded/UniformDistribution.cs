using PainCost.Distributions.Stated;

namespace PainCost.Distributions.Bounded;

/// <summary>Every number of an interval alike.</summary>
internal sealed class UniformDistribution : Distribution
{
    public UniformDistribution(DistributionText text)
        : base(text)
    {
        (Low, High) = Possible.Range("a uniform", text["low"], text["high"]);
        Possible.Moments("a uniform", Mean, Variance);
    }

    public override double Mean => Low + (0.5 * Width);

    public override double Variance => Width * Width / 12;

    public override double Low { get; }

    public override double High { get; }

    private double Width => High - Low;

    public override double Density(double x) => x >= Low && x <= High ? 1 / Width : 0;

    public override double CumulativeProbability(double x) => x <= Low ? 0 : x >= High ? 1 : (x - Low) / Width;

    internal override double ProbabilityAbove(double x) => x <= Low ? 1 : x >= High ? 0 : (High - x) / Width;

    internal override double LowerTailQuantile(double tail) => Low + (tail * Width);

    internal override double UpperTailQuantile(double tail) => High - (tail * Width);

    public override bool Equals(Distribution? other) =>
        other is UniformDistribution that && that.Low.Equals(Low) && that.High.Equals(High);

    public override int GetHashCode() => HashCode.Combine(nameof(UniformDistribution), Low, High);
}
