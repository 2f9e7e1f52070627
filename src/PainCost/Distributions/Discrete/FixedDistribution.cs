using PainCost.Distributions.Stated;

namespace PainCost.Distributions.Discrete;

/// <summary>One number, taken as known.</summary>
internal sealed class FixedDistribution : Distribution
{
    private readonly double _value;

    public FixedDistribution(DistributionText text)
        : base(text)
    {
        _value = Possible.Finite("a fixed value", "value", text["value"]);
        Steps = new([_value], [1]);
    }

    public override double Mean => _value;

    public override double Variance => 0;

    public override double Low => _value;

    public override double High => _value;

    public override double Density(double x) => x == _value ? double.PositiveInfinity : 0;

    public override double CumulativeProbability(double x) => x >= _value ? 1 : 0;

    internal override double ProbabilityAbove(double x) => x < _value ? 1 : 0;

    internal override Steps Steps { get; }

    internal override double LowerTailQuantile(double tail) => _value;

    internal override double UpperTailQuantile(double tail) => _value;

    public override bool Equals(Distribution? other) => other is FixedDistribution that && that._value.Equals(_value);

    public override int GetHashCode() => HashCode.Combine(nameof(FixedDistribution), _value);
}
