using PainCost.Distributions.Discrete;
using PainCost.Distributions.Stated;

namespace PainCost.Distributions.Composed;

/// <summary>One of several distributions, each with the probability of being the one that is drawn from.</summary>
/// <remarks>
/// A part may be a fixed value or a count, so that the whole has values with a probability of their own beside a density.
/// </remarks>
internal sealed class MixtureDistribution : Distribution
{
    private const string Family = "a mixture";
    private const int MostParts = 1_000;
    private readonly MixturePart[] _parts;
    private readonly MixtureQuantile _quantile;

    private MixtureDistribution(DistributionText text, MixturePart[] parts)
        : base(text)
    {
        _parts = parts;
        Mean = parts.Sum(p => p.Probability * p.Distribution.Mean);
        Variance = parts.Sum(p => p.Probability * (p.Distribution.Variance + Square(p.Distribution.Mean - Mean)));
        Possible.Moments(Family, Mean, Variance);
        Low = parts.Min(p => p.Distribution.Low);
        High = parts.Max(p => p.Distribution.High);
        _quantile = new(this, parts);
    }

    public override bool HasPoints => _parts.Any(part => part.Distribution.HasPoints);

    public override double Mean { get; }

    public override double Variance { get; }

    public override double Low { get; }

    public override double High { get; }

    internal override bool IsKinked => true;

    /// <summary>Some ten steps, each of them through all parts.</summary>
    internal override int QuantileCost => 10 * _parts.Sum(p => p.Distribution.QuantileCost);

    internal override double Slack(double probability) => Roundings * probability;

    /// <summary>A mixture of values and counts alone is a list of values.</summary>
    public static Distribution Of(DistributionText text)
    {
        var weights = text.Parts.Select((part, i) => WeightedValues.Weight(Family, part, i)).ToList();
        var total = weights.Sum();
        if (!(total > 0 && double.IsFinite(total)) || weights.Count > MostParts)
        {
            throw new ArgumentException($"{Family} needs 1 to {Possible.Text(MostParts)} parts whose weights have a finite sum above 0, but got {Possible.Text(weights.Count)} that add to {Possible.Text(total)}");
        }

        if (text.Depth > DistributionText.Deepest)
        {
            throw new ArgumentException($"{Family} stands in more than {DistributionText.Deepest} others; write all of them as one list");
        }

        WeightedValues.AddToOne(Family, weights);
        var parts = text.Parts.Select((p, i) => new MixturePart(p.Distribution ?? Fixed(p.Value!.Value), weights[i] / total))
            .Where(p => p.Probability > 0);
        return Of(text, [.. parts]);
    }

    /// <summary>The mixture of the parts, each times a factor and plus an offset.</summary>
    public Distribution Moved(DistributionText text, double factor, double offset) =>
        Of(text, [.. _parts.Select(p => p with { Distribution = p.Distribution.Scale(factor).Shift(offset) })]);

    public override double Density(double x) => Sum(x, static (d, x) => d.Density(x));

    public override double ProbabilityMass(double x) => Sum(x, static (d, x) => d.ProbabilityMass(x));

    public override double CumulativeProbability(double x) =>
        x >= High ? 1 : Math.Min(1, Sum(x, static (d, x) => d.CumulativeProbability(x)));

    internal override double ProbabilityAbove(double x) => Math.Min(1, Sum(x, static (d, x) => d.ProbabilityAbove(x)));

    /// <summary>
    /// The probability of less than <paramref name="x"/>, part by part: a value's own must not swallow the others' tails.
    /// </summary>
    internal double ProbabilityBelow(double x) => Sum(x, static (d, x) =>
    {
        double upTo = d.CumulativeProbability(x), below = upTo - d.ProbabilityMass(x);
        return below > Roundings * upTo ? below : 0;
    });

    internal override double LowerTailQuantile(double tail) => _quantile.Solve(tail, upper: false);

    internal override double UpperTailQuantile(double tail) => _quantile.Solve(tail, upper: true);

    internal override double QuantileBetween(double tail, bool upper, double low, double high, double guess) =>
        _quantile.Solve(tail, upper, low, high, guess);

    public override bool Equals(Distribution? other) => other is MixtureDistribution that && that._parts.AsSpan().SequenceEqual(_parts);

    public override int GetHashCode() => HashCode.Combine(nameof(MixtureDistribution), _parts.Length, Mean, Variance);

    private static Distribution Of(DistributionText text, MixturePart[] parts)
    {
        if (parts.Any(p => p.Distribution.Steps is null))
        {
            return new MixtureDistribution(text, parts);
        }

        var weighted =
            parts.SelectMany(p => p.Distribution.Steps!.Values.Zip(p.Distribution.Steps.Probabilities, (v, w) => (v, p.Probability * w)));
        return DiscreteDistribution.FromSteps(text, Steps.Sorted(weighted));
    }

    private double Sum(double x, Func<Distribution, double, double> of)
    {
        var sum = 0.0;
        foreach (var part in _parts)
        {
            sum += part.Probability * of(part.Distribution, x);
        }

        return sum;
    }

    private static double Square(double x) => x * x;
}
