using PainCost.Distributions.Bounded;
using PainCost.Distributions.Composed;
using PainCost.Distributions.Discrete;
using PainCost.Distributions.Fitting;
using PainCost.Distributions.Positive;
using PainCost.Distributions.Real;
using PainCost.Distributions.Stated;

namespace PainCost.Distributions.Parsing;

/// <summary>One way of stating a family: the numbers it needs, those it may have, and what they make.</summary>
internal sealed record DistributionForm(string Family, string[] Needed, string[] Possible, Func<DistributionText, Distribution> Make)
{
    private const int FewestQuantiles = 2;

    /// <summary>What the form lists between its brackets instead of named numbers; null for most.</summary>
    public string? Lists { get; init; }

    /// <summary>Whether each part of the list must have a weight.</summary>
    public bool IsWeightNeeded { get; init; }

    /// <summary>Whether a part of the list may be a distribution.</summary>
    public bool HoldsDistributions { get; init; }

    /// <summary>Whether the form takes quantiles, two or more, named for their percentages: <c>p5=, p50=, p95=</c>.</summary>
    public bool HasQuantiles { get; init; }

    /// <summary>Every form, in the order in which error messages list them.</summary>
    public static IReadOnlyList<DistributionForm> All { get; } =
    [
        new("fixed", ["value"], [], t => new FixedDistribution(t with { Family = "" })),
        new("uniform", ["low", "high"], [], t => new UniformDistribution(t)),
        new("normal", ["mean", "se"], [], t => new NormalDistribution(t)),
        new("normal", ["mean", "se"], ["low", "high"], t => new TruncatedNormalDistribution(t)),
        new("lognormal", ["mean", "se"], [], LogNormalDistribution.FromMoments),
        new("lognormal", ["mu", "sigma"], [], LogNormalDistribution.FromLogScale),
        new("logitnormal", ["mu", "sigma"], [], t => new LogitNormalDistribution(t)),
        new("beta", ["mean", "se"], [], BetaDistribution.FromMoments),
        new("beta", ["alpha", "beta"], [], BetaDistribution.FromShapes),
        new("gamma", ["mean", "se"], [], GammaDistribution.FromMoments),
        new("gamma", ["shape", "scale"], [], GammaDistribution.FromShape),
        new("triangular", ["low", "mode", "high"], [], t => new TriangularDistribution(t)),
        new("pert", ["low", "mode", "high"], [], t => StretchedBetaDistribution.FromMode(t)),
        new("beta", ["events", "of"], [], BetaDistribution.FromCounts),
        new("beta", ["mean", "se", "low", "high"], [], t => StretchedBetaDistribution.FromMoments(t)),
        new("lognormal", ["low", "high", "level"], [], IntervalStatement.LogNormal),
        new("beta", ["low", "high", "level"], [], IntervalStatement.Beta),
        new("pert", ["mode", "low", "high", "level"], [], IntervalStatement.Pert),
        new("interval", ["mean", "low", "high", "level"], [], IntervalStatement.Mean),
        new("exponential", ["mean"], [], t => new ExponentialDistribution(t)),
        new("weibull", ["shape", "scale"], [], t => new WeibullDistribution(t)),
        new("student", ["mean", "scale", "df"], [], t => new StudentDistribution(t)),
        new("inversegamma", ["shape", "scale"], [], t => new InverseGammaDistribution(t)),
        new("bernoulli", ["probability"], [], DiscreteDistribution.Bernoulli),
        new("binomial", ["trials", "probability"], [], t => new BinomialDistribution(t)),
        new("poisson", ["mean"], [], t => new PoissonDistribution(t)),
        new("discrete", [], [], DiscreteDistribution.FromList) { Lists = "value: weight", IsWeightNeeded = true },
        new("empirical", [], [], DiscreteDistribution.FromList) { Lists = "value[: weight]" },
        new("interpolated", [], [], t => new InterpolatedDistribution(t)) { Lists = "value[: weight]" },
        new("mixture", [], [], MixtureDistribution.Of) { Lists = "distribution: weight", IsWeightNeeded = true, HoldsDistributions = true },
        new("metalog", [], ["low", "high"], t => new MetalogDistribution(t)) { HasQuantiles = true },
    ];

    /// <summary>A family fitted to quantiles, written with the family's name in front: <c>fit(gamma, p5=1, p95=7)</c>.</summary>
    public static DistributionForm Fit { get; } = new("fit", [], ["low", "high"], FitStatement.Make) { HasQuantiles = true };

    /// <summary>What may be done to a distribution, written after it and a point.</summary>
    public static IReadOnlyList<DistributionForm> Moves { get; } =
    [
        new("truncate", [], ["low", "high"], TruncatedDistribution.Of),
        new("shift", ["by"], [], MovedDistribution.Shifted),
        new("scale", ["by"], [], MovedDistribution.Scaled),
    ];

    /// <summary>Whether exactly these names state this form; sd counts as se.</summary>
    public bool Takes(IReadOnlyCollection<string> names) =>
        Needed.All(names.Contains) && names.All(Knows)
            && (!HasQuantiles || names.Count(n => QuantileName.TryRead(n, out _)) >= FewestQuantiles);

    /// <summary>Whether the form has a number of this name.</summary>
    public bool Knows(string name) =>
        Needed.Contains(name) || Possible.Contains(name) || (HasQuantiles && QuantileName.TryRead(name, out _));

    /// <summary>The form as a reader would write it, such as <c>beta(mean=, se=)</c>.</summary>
    public override string ToString()
    {
        var numbers = Needed.Select(n => $"{n}=").Concat(Possible.Select(n => $"[{n}=]"));
        string[] family = ReferenceEquals(this, Fit) ? ["family"] : [];
        string[] quantiles = HasQuantiles ? ["p5=", "p50=", "p95="] : [];
        return $"{Family}({string.Join(", ", Lists is null ? family.Concat(quantiles).Concat(numbers) : [Lists, "..."])})";
    }
}
