using PainCost.Distributions.Stated;
using PainCost.Numerics.Gamma;
using PainCost.Numerics.Kernels;
using PainCost.Numerics.Normal;
using PainCost.Numerics.Tails;

namespace PainCost.Distributions.Discrete;

/// <summary>The Poisson distribution of a number of events; its tails are incomplete gamma functions, P(X ≤ k) = Q(k + 1, mean).</summary>
internal sealed class PoissonDistribution : CountDistribution
{
    private const string Family = "a poisson";

    public PoissonDistribution(DistributionText text)
        : base(text)
    {
        Mean = Possible.Positive(Family, "mean", text["mean"]);
        Variance = Checked(Family, Mean, Mean);
    }

    public override double Mean { get; }

    public override double Variance { get; }

    public override double High => double.PositiveInfinity;

    public override bool Equals(Distribution? other) => other is PoissonDistribution that && that.Mean.Equals(Mean);

    public override int GetHashCode() => HashCode.Combine(nameof(PoissonDistribution), Mean);

    private protected override double Mass(double count) => count == 0
        ? Elementary.Exp(-Mean)
        : Elementary.Exp(-StirlingCorrection.Log(count) - CountDeviance.Of(count, Mean)) / Math.Sqrt(2 * Math.PI * count);

    private protected override double UpTo(double count) => TailSolver.UpperProbability(new IncompleteGamma(count + 1), Coordinate(count));

    private protected override double Beyond(double count) =>
        TailSolver.LowerProbability(new IncompleteGamma(count + 1), Coordinate(count));

    /// <summary>ln(mean / (count + 1)), accurate near 0.</summary>
    private double Coordinate(double count)
    {
        var shape = count + 1;
        var relative = (Mean - shape) / shape;
        return Math.Abs(relative) < 0.5 ? ElementaryTails.LogOnePlus(relative) : Elementary.Log(Mean) - Elementary.Log(shape);
    }
}
