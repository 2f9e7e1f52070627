using PainCost.Distributions.Families.Bounded;
using PainCost.Distributions.Families.Composed;
using PainCost.Distributions.Families.Discrete;
using PainCost.Distributions.Families.Positive;
using PainCost.Distributions.Families.Real;

namespace PainCost.Distributions.Parsing;

/// <summary>One way of stating a family: the numbers it needs, those it may have, and what they make.</summary>
internal sealed record DistributionForm(string Family, string[] Needed, string[] Possible, Func<DistributionText, Distribution> Make)
{
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
        new("exponential", ["mean"], [], t => new ExponentialDistribution(t)),
        new("weibull", ["shape", "scale"], [], t => new WeibullDistribution(t)),
        new("student", ["mean", "scale", "df"], [], t => new StudentDistribution(t)),
        new("inversegamma", ["shape", "scale"], [], t => new InverseGammaDistribution(t)),
    ];

    /// <summary>What may be done to a distribution, written after it and a point.</summary>
    public static IReadOnlyList<DistributionForm> Moves { get; } =
    [
        new("truncate", [], ["low", "high"], TruncatedDistribution.Of),
        new("shift", ["by"], [], MovedDistribution.Shifted),
        new("scale", ["by"], [], MovedDistribution.Scaled),
    ];

    /// <summary>Whether exactly these names state this form; sd counts as se.</summary>
    public bool Takes(IReadOnlyCollection<string> names) =>
        Needed.All(names.Contains) && names.All(n => Needed.Contains(n) || Possible.Contains(n));

    /// <summary>The form as a reader would write it, such as <c>beta(mean=, se=)</c>.</summary>
    public override string ToString()
    {
        var numbers = Needed.Select(n => $"{n}=").Concat(Possible.Select(n => $"[{n}=]"));
        return $"{Family}({string.Join(", ", numbers)})";
    }
}
