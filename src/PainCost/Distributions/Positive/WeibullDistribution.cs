using PainCost.Distributions.Stated;
using PainCost.Numerics.Gamma;
using PainCost.Numerics.Kernels;
using PainCost.Numerics.Normal;
using PainCost.Numerics.Tails;

namespace PainCost.Distributions.Positive;

/// <summary>The Weibull distribution of a positive number, such as a duration: (x / scale)^shape is exponential with mean 1.</summary>
internal sealed class WeibullDistribution : Distribution
{
    private const string Family = "a weibull";

    /// <summary>e to its negative is 0.</summary>
    private const double LargestHazard = 750;

    private readonly double _shape;
    private readonly double _scale;

    public WeibullDistribution(DistributionText text)
        : base(text)
    {
        _shape = Possible.Shape(Family, "shape", Possible.Positive(Family, "shape", text["shape"]));
        _scale = Possible.Positive(Family, "scale", text["scale"]);
        Mean = _scale * Elementary.Exp(StirlingCorrection.LogGammaOnePlus(1 / _shape));
        (Mean, Variance) = Possible.Moments(Family, Mean, Mean * Mean * ElementaryTails.ExpMinusOne(WeibullSpread.LogRatio(1 / _shape)));
    }

    public override double Mean { get; }

    public override double Variance { get; }

    public override double Low => 0;

    public override double High => double.PositiveInfinity;

    public override double Density(double x) => x switch
    {
        > 0 and < double.PositiveInfinity => Hazard(x) < LargestHazard ? _shape / x * (Hazard(x) * Elementary.Exp(-Hazard(x))) : 0,
        0 => _shape < 1 ? double.PositiveInfinity : _shape == 1 ? 1 / _scale : 0,
        _ => 0,
    };

    public override double CumulativeProbability(double x) => x > 0 ? -ElementaryTails.ExpMinusOne(-Hazard(x)) : 0;

    internal override double ProbabilityAbove(double x) => x > 0 ? Elementary.Exp(-Hazard(x)) : 1;

    internal override double LowerTailQuantile(double tail) => Value(-ElementaryTails.LogOnePlus(-tail));

    internal override double UpperTailQuantile(double tail) => Value(-Elementary.Log(tail));

    public override bool Equals(Distribution? other) =>
        other is WeibullDistribution that && that._shape.Equals(_shape) && that._scale.Equals(_scale);

    public override int GetHashCode() => HashCode.Combine(nameof(WeibullDistribution), _shape, _scale);

    /// <summary>−ln of the probability above <paramref name="x"/>.</summary>
    private double Hazard(double x) => Elementary.Pow(x / _scale, _shape);

    private double Value(double hazard) => _scale * Elementary.Pow(hazard, 1 / _shape);
}
