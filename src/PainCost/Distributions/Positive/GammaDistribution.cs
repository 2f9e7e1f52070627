using PainCost.Distributions.Stated;
using PainCost.Numerics.Gamma;
using PainCost.Numerics.Kernels;
using PainCost.Numerics.Tails;

namespace PainCost.Distributions.Positive;

/// <summary>The gamma distribution of a positive number, such as a cost.</summary>
internal sealed class GammaDistribution : Distribution
{
    private readonly double _shape;
    private readonly double _scale;
    private readonly IncompleteGamma _curve;

    private GammaDistribution(DistributionText text, double shape, double scale)
        : base(text)
    {
        (_shape, _scale) = (shape, scale);
        Possible.Moments("a gamma", Mean, Variance);
        _curve = new(shape);
    }

    public override double Mean => _shape * _scale;

    public override double Variance => _shape * _scale * _scale;

    public override double Low => 0;

    public override double High => double.PositiveInfinity;

    /// <summary>From the mean and standard error.</summary>
    public static GammaDistribution FromMoments(DistributionText text)
    {
        var mean = Possible.Positive("a gamma", "mean", text["mean"]);
        var error = Possible.Positive("a gamma", "standard error", text.StandardError);
        var shape = Possible.Shape("a gamma", "(mean / standard error)², its shape,", mean / error * (mean / error));
        return new(text, shape, Possible.Positive("a gamma", "scale", error / mean * error));
    }

    /// <summary>From the shape and scale.</summary>
    public static GammaDistribution FromShape(DistributionText text) =>
        new(text, Possible.Shape("a gamma", "shape", Possible.Positive("a gamma", "shape", text["shape"])),
            Possible.Positive("a gamma", "scale", text["scale"]));

    public override double Density(double x) => x switch
    {
        > 0 => Elementary.Exp(_curve.LogDensity(Coordinate(x))) / x,
        0 => _shape < 1 ? double.PositiveInfinity : _shape == 1 ? 1 / _scale : 0,
        _ => 0,
    };

    public override double CumulativeProbability(double x) => x > 0 ? TailSolver.LowerProbability(_curve, Coordinate(x)) : 0;

    internal override double ProbabilityAbove(double x) =>
        x <= 0 ? 1 : double.IsPositiveInfinity(x) ? 0 : TailSolver.UpperProbability(_curve, Coordinate(x));

    internal override double LowerTailQuantile(double tail) => Value(TailSolver.Solve(_curve, tail, upper: false));

    internal override double UpperTailQuantile(double tail) => Value(TailSolver.Solve(_curve, tail, upper: true));

    internal override void TailQuantiles(ReadOnlySpan<double> ascendingTails, bool upper, Span<double> values)
    {
        TailSolver.SolveAscending(_curve, ascendingTails, upper, values);
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Value(values[i]);
        }
    }

    public override bool Equals(Distribution? other) =>
        other is GammaDistribution that && that._shape.Equals(_shape) && that._scale.Equals(_scale);

    public override int GetHashCode() => HashCode.Combine(nameof(GammaDistribution), _shape, _scale);

    private double Value(double y) => Mean * Elementary.Exp(y);

    /// <summary>ln(x / mean), accurate near the mean.</summary>
    private double Coordinate(double x)
    {
        var relative = (x - Mean) / Mean;
        return Math.Abs(relative) < 0.5 ? ElementaryTails.LogOnePlus(relative) : Elementary.Log(x) - Elementary.Log(Mean);
    }
}
