using PainCost.Distributions.Discrete;
using PainCost.Distributions.Stated;

namespace PainCost.Distributions.Composed;

/// <summary>Another distribution kept between bounds, either of which may be absent.</summary>
/// <remarks>
/// Probabilities cut off at the top are known to 1e-16, so that what is kept must be far more: see <see cref="LeastMass"/>.
/// </remarks>
internal sealed class TruncatedDistribution : Distribution
{
    /// <summary>The least probability that may be kept; its relative error is then at most some 1e-10.</summary>
    private const double LeastMass = 1e-6;

    private const double Rounding = 1e-15;
    private const string Family = "a truncated distribution";
    private readonly Distribution _root;
    private readonly double _below;
    private readonly double _above;
    private readonly double _mass;

    private TruncatedDistribution(DistributionText text, Distribution root, double low, double high)
        : base(text)
    {
        (_root, Low, High) = (root, low, high);
        _below = Math.Max(0, _root.CumulativeProbability(Low) - _root.ProbabilityMass(Low));
        var upTo = _root.CumulativeProbability(High);
        (_above, _mass) = (1 - upTo, Enough(upTo - _below, Low, High));
        (Mean, Variance) = QuantileMoments.Of(Family, this, 1e-13 + (Rounding / _mass), _root.IsKinked);
    }

    public override bool HasPoints => _root.HasPoints;

    public override double Mean { get; }

    public override double Variance { get; }

    public override double Low { get; }

    public override double High { get; }

    internal override bool IsKinked => _root.IsKinked;

    internal override int QuantileCost => _root.QuantileCost;

    /// <summary>What is cut off below is known to rounding of the whole, which counts for more in the part that is kept.</summary>
    internal override double Slack(double probability) => _root.Slack(_below > 0 ? 1 : probability) / _mass;

    /// <summary>The distribution of the text's parent, kept between the text's bounds.</summary>
    public static Distribution Of(DistributionText text)
    {
        var root = text.Parent is FixedDistribution or null
            ? throw new ArgumentException($"{Family} needs an uncertain one to cut; write the fixed value alone") : text.Parent;
        var (low, high) = Bounds(text, root);
        return root.Steps is { } steps ? Cut(text, steps, low, high) : new TruncatedDistribution(text, root, low, high);
    }

    public override double ProbabilityMass(double x) => x >= Low && x <= High ? _root.ProbabilityMass(x) / _mass : 0;

    public override double Density(double x) => x >= Low && x <= High ? _root.Density(x) / _mass : 0;

    public override double CumulativeProbability(double x) =>
        x < Low ? 0 : x >= High ? 1 : Math.Clamp((_root.CumulativeProbability(x) - _below) / _mass, 0, 1);

    internal override double LowerTailQuantile(double tail) => At(_below + (tail * _mass), _above + ((1 - tail) * _mass));

    internal override double UpperTailQuantile(double tail) => At(_below + ((1 - tail) * _mass), _above + (tail * _mass));

    /// <summary>
    /// One by one, and none past its neighbour: where a bound's own probability swallows the tail's digits, rounding may turn two round.
    /// </summary>
    internal override void TailQuantiles(ReadOnlySpan<double> ascendingTails, bool upper, Span<double> values)
    {
        base.TailQuantiles(ascendingTails, upper, values);
        for (var i = 1; i < values.Length; i++)
        {
            values[i] = upper ? Math.Min(values[i], values[i - 1]) : Math.Max(values[i], values[i - 1]);
        }
    }

    public override bool Equals(Distribution? other) => other is TruncatedDistribution that
        && that._root.Equals(_root) && that.Low.Equals(Low) && that.High.Equals(High);

    public override int GetHashCode() => HashCode.Combine(nameof(TruncatedDistribution), _root, Low, High);

    /// <summary>The values within the bounds, with their own probabilities over the sum of these.</summary>
    private static DiscreteDistribution Cut(DistributionText text, Steps steps, double low, double high)
    {
        var kept = Enumerable.Range(0, steps.Values.Length).Where(i => steps.Values[i] >= low && steps.Values[i] <= high).ToList();
        Enough(kept.Sum(i => steps.Probabilities[i]), low, high);
        return DiscreteDistribution.FromSteps(
            text, new([.. kept.Select(i => steps.Values[i])], [.. kept.Select(i => steps.Probabilities[i])]));
    }

    private static double Enough(double mass, double low, double high) => mass >= LeastMass ? mass : throw new ArgumentException(
        $"{Family} must keep at least {Possible.Text(LeastMass)} of the probability but from {Possible.Text(low)} to {Possible.Text(high)}"
        + $" there is {Possible.Text(Math.Max(0, mass))} of it; widen the bounds or move the distribution");

    /// <summary>The stated bounds, where they are tighter than the support.</summary>
    private static (double Low, double High) Bounds(DistributionText text, Distribution root)
    {
        if (!text.Has("low") && !text.Has("high"))
        {
            throw new ArgumentException($"{Family} needs a low, a high or both but got neither");
        }

        var low = text.Has("low") ? Possible.Finite(Family, "low", text["low"]) : double.NegativeInfinity;
        var high = text.Has("high") ? Possible.Finite(Family, "high", text["high"]) : double.PositiveInfinity;
        if (double.IsFinite(low) && double.IsFinite(high))
        {
            Possible.Range(Family, low, high);
        }

        return (Math.Max(low, root.Low), Math.Min(high, root.High));
    }

    /// <summary>The root's quantile, from the nearer of its two tails.</summary>
    private double At(double fromBelow, double fromAbove) => fromBelow <= 0 ? Low : fromAbove <= 0 ? High : Math.Clamp(
        fromBelow <= fromAbove ? _root.LowerTailQuantile(Math.Min(0.5, fromBelow))
            : _root.UpperTailQuantile(Math.Min(0.5, fromAbove)), Low, High);
}
