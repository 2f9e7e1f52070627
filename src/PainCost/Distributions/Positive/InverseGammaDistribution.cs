using PainCost.Distributions.Stated;
using PainCost.Numerics.Gamma;
using PainCost.Numerics.Kernels;
using PainCost.Numerics.Tails;

namespace PainCost.Distributions.Positive;

/// <summary>
/// The inverse gamma distribution of a positive number with a heavy upper tail: scale over a gamma with the same shape and scale 1.
/// </summary>
internal sealed class InverseGammaDistribution : Distribution
{
    private const string Family = "an inverse gamma";
    private readonly double _shape;
    private readonly double _scale;
    private readonly IncompleteGamma _curve;

    public InverseGammaDistribution(DistributionText text)
        : base(text)
    {
        _shape = Possible.AboveTwo(Family, "shape", text["shape"]);
        _scale = Possible.Positive(Family, "scale", text["scale"]);
        Possible.Moments(Family, Mean, Variance);
        _curve = new(_shape);
    }

    public override double Mean => _scale / (_shape - 1);

    public override double Variance => Mean * Mean / (_shape - 2);

    public override double Low => 0;

    public override double High => double.PositiveInfinity;

    /// <summary>The value whose inverse is the gamma's mean; the curve's y = 0.</summary>
    private double Centre => _scale / _shape;

    public override double Density(double x) => x > 0 && double.IsFinite(x) ? Elementary.Exp(_curve.LogDensity(Coordinate(x))) / x : 0;

    public override double CumulativeProbability(double x) =>
        x <= 0 ? 0 : double.IsPositiveInfinity(x) ? 1 : TailSolver.UpperProbability(_curve, Coordinate(x));

    internal override double ProbabilityAbove(double x) =>
        x <= 0 ? 1 : double.IsPositiveInfinity(x) ? 0 : TailSolver.LowerProbability(_curve, Coordinate(x));

    internal override double LowerTailQuantile(double tail) => Value(TailSolver.Solve(_curve, tail, upper: true));

    internal override double UpperTailQuantile(double tail) => Value(TailSolver.Solve(_curve, tail, upper: false));

    internal override void TailQuantiles(ReadOnlySpan<double> ascendingTails, bool upper, Span<double> values)
    {
        TailSolver.SolveAscending(_curve, ascendingTails, !upper, values);
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Value(values[i]);
        }
    }

    public override bool Equals(Distribution? other) =>
        other is InverseGammaDistribution that && that._shape.Equals(_shape) && that._scale.Equals(_scale);

    public override int GetHashCode() => HashCode.Combine(nameof(InverseGammaDistribution), _shape, _scale);

    private double Value(double y) => Centre * Elementary.Exp(-y);

    /// <summary>−ln(x / centre), accurate near the centre.</summary>
    private double Coordinate(double x)
    {
        var relative = (x - Centre) / Centre;
        return Math.Abs(relative) < 0.5 ? -ElementaryTails.LogOnePlus(relative) : Elementary.Log(Centre) - Elementary.Log(x);
    }
}
