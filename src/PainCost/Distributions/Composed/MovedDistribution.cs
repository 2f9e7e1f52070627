using PainCost.Distributions.Discrete;
using PainCost.Distributions.Stated;

namespace PainCost.Distributions.Composed;

/// <summary>Another distribution, times a factor and plus an offset. Moves of a moved distribution are gathered into one.</summary>
internal sealed class MovedDistribution : Distribution
{
    private readonly Distribution _root;
    private readonly double _factor;
    private readonly double _offset;

    private MovedDistribution(DistributionText text, Distribution root, double factor, double offset)
        : base(text)
    {
        (_root, _factor, _offset) = (root, factor, offset);
        Possible.Moments("a moved distribution", Mean, Variance);
    }

    public override bool HasPoints => _root.HasPoints;

    public override double Mean => _offset + (_factor * _root.Mean);

    public override double Variance => _factor * _root.Variance * _factor;

    public override double Low => _offset + (_factor * (_factor > 0 ? _root.Low : _root.High));

    public override double High => _offset + (_factor * (_factor > 0 ? _root.High : _root.Low));

    public static Distribution Shifted(DistributionText text) =>
        Of(text, 1, Possible.Finite("a shifted distribution", "number to shift by", text["by"]));

    public static Distribution Scaled(DistributionText text)
    {
        var factor = Possible.Finite("a scaled distribution", "factor", text["by"]);
        return factor != 0 ? Of(text, factor, 0)
            : throw new ArgumentException("a scaled distribution needs a factor other than 0; write 0 alone for a fixed value");
    }

    /// <summary>A root in another place, stated in another way than by moves.</summary>
    public static MovedDistribution Placed(DistributionText text, Distribution root, double factor, double offset) =>
        new(text, root, factor, offset);

    public override double Density(double x) => _root.Density(Rooted(x)) / Math.Abs(_factor);

    public override double CumulativeProbability(double x) => _factor > 0 ? _root.CumulativeProbability(Rooted(x)) : FromBelow(Rooted(x));

    internal override double ProbabilityAbove(double x) => _factor > 0 ? _root.ProbabilityAbove(Rooted(x)) : FromAbove(Rooted(x));

    internal override bool IsKinked => _root.IsKinked;

    internal override int QuantileCost => _root.QuantileCost;

    internal override double Slack(double probability) => _root.Slack(probability);

    public override double ProbabilityMass(double x) => _root.ProbabilityMass(Rooted(x));

    internal override double QuantileSlope(double tail, bool upper, double quantile) =>
        Math.Abs(_factor) * _root.QuantileSlope(tail, upper == (_factor > 0), Rooted(quantile));

    internal override double LowerTailQuantile(double tail) =>
        Moved(_factor > 0 ? _root.LowerTailQuantile(tail) : _root.UpperTailQuantile(tail));

    internal override double UpperTailQuantile(double tail) =>
        Moved(_factor > 0 ? _root.UpperTailQuantile(tail) : _root.LowerTailQuantile(tail));

    internal override void TailQuantiles(ReadOnlySpan<double> ascendingTails, bool upper, Span<double> values)
    {
        _root.TailQuantiles(ascendingTails, upper == (_factor > 0), values);
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Moved(values[i]);
        }
    }

    public override bool Equals(Distribution? other) => other is MovedDistribution that
        && that._root.Equals(_root) && that._factor.Equals(_factor) && that._offset.Equals(_offset);

    public override int GetHashCode() => HashCode.Combine(nameof(MovedDistribution), _root, _factor, _offset);

    private static Distribution Of(DistributionText text, double factor, double offset) => text.Parent switch
    {
        FixedDistribution known => Fixed((factor * known.Mean) + offset),
        MovedDistribution moved => new MovedDistribution(text, moved._root, factor * moved._factor, (factor * moved._offset) + offset),
        MixtureDistribution mixture => mixture.Moved(text, factor, offset),
        { Steps: { } steps } => DiscreteDistribution.FromSteps(text, steps.Moved(factor, offset)),
        var root => new MovedDistribution(text, root!, factor, offset),
    };

    /// <summary>The probability at or above a value of the root, which is that at or below when turned round.</summary>
    private double FromBelow(double root) => _root.ProbabilityAbove(root) + _root.ProbabilityMass(root);

    private double FromAbove(double root) => _root.CumulativeProbability(root) - _root.ProbabilityMass(root);

    private double Rooted(double x) => (x - _offset) / _factor;

    private double Moved(double value) => _offset + (_factor * value);
}
