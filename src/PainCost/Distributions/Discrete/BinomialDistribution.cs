using PainCost.Distributions.Bounded;
using PainCost.Distributions.Stated;
using PainCost.Numerics.Kernels;
using PainCost.Numerics.Normal;
using PainCost.Numerics.Tails;

namespace PainCost.Distributions.Discrete;

/// <summary>How many of a number of trials succeed; its tails are incomplete beta functions, P(X > k) = I_p(k + 1, n − k).</summary>
internal sealed class BinomialDistribution : CountDistribution
{
    private const string Family = "a binomial";
    private readonly double probability;
    private readonly double trials;

    public BinomialDistribution(DistributionText text)
        : base(text)
    {
        probability = Possible.Share(Family, "probability", text["probability"]);
        trials = text["trials"];
        if (!(trials >= 1 && trials <= long.MaxValue && double.IsInteger(trials)))
        {
            throw new ArgumentException(
                $"{Family} needs a whole number of trials of at least 1 but got {Possible.Text(trials)}; write how many were tried");
        }

        Variance = Checked(Family, Mean, trials * probability * (1 - probability));
    }

    public override double Mean => trials * probability;

    public override double Variance { get; }

    public override double High => trials;

    public override bool Equals(Distribution? other) =>
        other is BinomialDistribution that && that.trials.Equals(trials) && that.probability.Equals(probability);

    public override int GetHashCode() => HashCode.Combine(nameof(BinomialDistribution), trials, probability);

    private protected override double Mass(double count)
    {
        if (count == 0 || count == trials)
        {
            return count == 0 ? Elementary.Exp(trials * ElementaryTails.LogOnePlus(-probability))
                : Elementary.Exp(trials * Elementary.Log(probability));
        }

        var rest = trials - count;
        var logMass = StirlingCorrection.Log(trials) - StirlingCorrection.Log(count) - StirlingCorrection.Log(rest)
            - CountDeviance.Of(count, trials * probability) - CountDeviance.Of(rest, trials * (1 - probability));
        return Elementary.Exp(logMass) * Math.Sqrt(trials / (2 * Math.PI * count) / rest);
    }

    private protected override double UpTo(double count) => Beta(count).ProbabilityAbove(probability);

    private protected override double Beyond(double count) => Beta(count).CumulativeProbability(probability);

    private UnitBeta Beta(double count) => new(count + 1, trials - count);
}
