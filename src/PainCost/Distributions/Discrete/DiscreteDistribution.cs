using PainCost.Distributions.Stated;

namespace PainCost.Distributions.Discrete;

/// <summary>One of a list of values, each with its probability.</summary>
internal sealed class DiscreteDistribution : Distribution
{
    /// <summary>How many parts a list may have.</summary>
    public const int MostValues = 100_000;

    private DiscreteDistribution(DistributionText text, Steps steps)
        : base(text)
    {
        Steps = steps;
        if (steps.Values.Length > 1)
        {
            Possible.Moments("a list of values", Mean, Variance);
        }
    }

    public override double Mean => Steps.Mean;

    public override double Variance => Steps.Variance;

    public override double Low => Steps.Values[0];

    public override double High => Steps.Values[^1];

    internal override Steps Steps { get; }

    /// <summary>From values, each with a weight or with one of 1.</summary>
    public static DiscreteDistribution FromList(DistributionText text)
    {
        var family = text.Family == "discrete" ? "a discrete distribution" : "an empirical distribution";
        return new(text, Steps.Sorted(WeightedValues.Of(family, text)));
    }

    /// <summary>1 with the stated probability, otherwise 0.</summary>
    public static DiscreteDistribution Bernoulli(DistributionText text)
    {
        var probability = Possible.Share("a bernoulli", "probability", text["probability"]);
        return new(text, new([0, 1], [1 - probability, probability]));
    }

    /// <summary>From a staircase that another distribution's has been made into.</summary>
    public static DiscreteDistribution FromSteps(DistributionText text, Steps steps) => new(text, steps);

    public override double Density(double x) => ProbabilityMass(x) > 0 ? double.PositiveInfinity : 0;

    public override double CumulativeProbability(double x) => Steps.UpTo(x);

    internal override double ProbabilityAbove(double x) => Steps.Above(x);

    internal override double LowerTailQuantile(double tail) => Steps.LowerTailQuantile(tail);

    internal override double UpperTailQuantile(double tail) => Steps.UpperTailQuantile(tail);

    public override bool Equals(Distribution? other) => other is DiscreteDistribution that && that.Steps.SameAs(Steps);

    public override int GetHashCode() => HashCode.Combine(nameof(DiscreteDistribution), Steps.Values.Length, Low, High, Mean);
}
