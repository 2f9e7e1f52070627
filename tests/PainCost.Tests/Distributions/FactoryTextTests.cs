using System.Reflection;
using PainCost.Distributions.Parsing;

namespace PainCost.Tests.Distributions;

/// <summary>What can be stated in code can be stated in a text, and the other way round. Oracle: the list of both, by reflection.</summary>
public class FactoryTextTests
{
    private static readonly Dictionary<string, (string Text, Distribution Made)> Factories = new(StringComparer.Ordinal)
    {
        ["Fixed(value)"] = ("fixed(value=2)", Distribution.Fixed(2)),
        ["Uniform(low, high)"] = ("uniform(low=1, high=2)", Distribution.Uniform(1, 2)),
        ["Normal(mean, standardError)"] = ("normal(mean=1, se=2)", Distribution.Normal(1, 2)),
        ["TruncatedNormal(mean, standardError, low, high)"] = ("normal(mean=1, se=2, low=0)", Distribution.TruncatedNormal(1, 2, low: 0)),
        ["LogNormal(mean, standardError)"] = ("lognormal(mean=3, se=2)", Distribution.LogNormal(3, 2)),
        ["LogNormalFromLogScale(mu, sigma)"] = ("lognormal(mu=1, sigma=2)", Distribution.LogNormalFromLogScale(1, 2)),
        ["LogNormalFromInterval(low, high, level)"] = ("lognormal(low=1, high=2, level=0.9)",
            Distribution.LogNormalFromInterval(1, 2, 0.9)),
        ["LogitNormal(mu, sigma)"] = ("logitnormal(mu=1, sigma=2)", Distribution.LogitNormal(1, 2)),
        ["Beta(mean, standardError)"] = ("beta(mean=0.2, se=0.1)", Distribution.Beta(0.2, 0.1)),
        ["BetaFromShapes(alpha, beta)"] = ("beta(alpha=2, beta=3)", Distribution.BetaFromShapes(2, 3)),
        ["BetaFromCounts(events, of)"] = ("beta(events=2, of=9)", Distribution.BetaFromCounts(2, 9)),
        ["BetaFromInterval(low, high, level)"] = ("beta(low=0.1, high=0.2, level=0.9)", Distribution.BetaFromInterval(0.1, 0.2, 0.9)),
        ["BetaOnRange(mean, standardError, low, high)"] = ("beta(mean=2, se=0.5, low=1, high=4)", Distribution.BetaOnRange(2, 0.5, 1, 4)),
        ["Gamma(mean, standardError)"] = ("gamma(mean=2, se=1)", Distribution.Gamma(2, 1)),
        ["GammaFromShape(shape, scale)"] = ("gamma(shape=2, scale=1)", Distribution.GammaFromShape(2, 1)),
        ["Triangular(low, mode, high)"] = ("triangular(low=1, mode=2, high=4)", Distribution.Triangular(1, 2, 4)),
        ["Pert(low, mode, high)"] = ("pert(low=1, mode=2, high=4)", Distribution.Pert(1, 2, 4)),
        ["PertFromModeAndInterval(mode, low, high, level)"] =
            ("pert(mode=2, low=1, high=4, level=0.9)", Distribution.PertFromModeAndInterval(2, 1, 4, 0.9)),
        ["FromMeanAndInterval(mean, low, high, level)"] = ("interval(mean=2, low=1, high=4, level=0.9)",
            Distribution.FromMeanAndInterval(2, 1, 4, 0.9)),
        ["Exponential(mean)"] = ("exponential(mean=2)", Distribution.Exponential(2)),
        ["Weibull(shape, scale)"] = ("weibull(shape=2, scale=3)", Distribution.Weibull(2, 3)),
        ["Student(mean, scale, degreesOfFreedom)"] = ("student(mean=1, scale=2, df=5)", Distribution.Student(1, 2, 5)),
        ["InverseGamma(shape, scale)"] = ("inversegamma(shape=3, scale=2)", Distribution.InverseGamma(3, 2)),
        ["Bernoulli(probability)"] = ("bernoulli(probability=0.2)", Distribution.Bernoulli(0.2)),
        ["Binomial(trials, probability)"] = ("binomial(trials=5, probability=0.2)", Distribution.Binomial(5, 0.2)),
        ["Poisson(mean)"] = ("poisson(mean=3)", Distribution.Poisson(3)),
        ["Discrete(values)"] = ("discrete(1: 2, 5: 3)", Distribution.Discrete((1, 2), (5, 3))),
        ["Empirical(values, weights)"] = ("empirical(1: 2, 5: 3)", Distribution.Empirical([1, 5], [2, 3])),
        ["Interpolated(values, weights)"] = ("interpolated(1, 5)", Distribution.Interpolated([1, 5])),
        ["Mixture(parts)"] = ("mixture(1: 2, exponential(mean=2): 3)",
            Distribution.Mixture((Distribution.Fixed(1), 2), (Distribution.Exponential(2), 3))),
        ["Metalog(quantiles, low, high)"] = ("metalog(p5=1, p95=3, low=0)", Distribution.Metalog([(0.05, 1), (0.95, 3)], low: 0)),
        ["Truncate(low, high)"] = ("exponential(mean=2).truncate(high=3)", Distribution.Exponential(2).Truncate(high: 3)),
        ["Shift(by)"] = ("exponential(mean=2).shift(by=3)", Distribution.Exponential(2).Shift(3)),
        ["Scale(by)"] = ("exponential(mean=2).scale(by=3)", Distribution.Exponential(2).Scale(3)),
    };

    public static TheoryData<string> Names => [.. Factories.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Factory_AndItsText_AreOneDistribution(string name)
    {
        var (text, made) = Factories[name];
        Assert.Equal(made, Distribution.Parse(text));
        Assert.Equal(made, Distribution.Parse(made.ToString()));
        Assert.Equal(made.Parameters.Select(p => (p.Name, p.Value)).Order(),
            Distribution.Parse(text).Parameters.Select(p => (p.Name, p.Value)).Order());
    }

    [Fact]
    public void Factories_AllOfThem_HaveAText()
    {
        var methods = typeof(Distribution)
            .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(m => m.ReturnType == typeof(Distribution) && m.Name != nameof(Distribution.Parse))
            .Select(m => $"{m.Name}({string.Join(", ", m.GetParameters().Select(p => p.Name))})");
        Assert.Equal(methods.Order(StringComparer.Ordinal), Factories.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Texts_AllForms_HaveAFactory()
    {
        var texts = Factories.Values.Select(f => f.Text).ToList();
        var unmade = DistributionForm.All.Concat(DistributionForm.Moves).Where(f => !texts.Any(t => IsOf(f, t)));
        Assert.Empty(unmade.Select(f => f.ToString()));
    }

    [Fact]
    public void Parameters_OfAMovedOrMixed_ComeInTheOrderOfTheText()
    {
        var mixture = Distribution.Parse("mixture(2: 1, gamma(shape=3, scale=4).shift(by=5): 6)");
        string[] expected = ["mixture value=2", "mixture weight=1", "gamma shape=3", "gamma scale=4", "shift by=5", "mixture weight=6"];
        Assert.Equal(expected, mixture.Parameters.Select(p => p.ToString()));
        Assert.Equal("fixed value=0.5", Distribution.Fixed(0.5).Parameters.Single().ToString());
    }

    private static bool IsOf(DistributionForm form, string text)
    {
        var last = text[(text.LastIndexOf(").", StringComparison.Ordinal) is var dot and >= 0 ? dot + 2 : 0)..];
        var names = last.Split('(', ',', ')').Where(p => p.Contains('=', StringComparison.Ordinal)).Select(p => p.Split('=')[0].Trim())
            .ToList();
        return last.StartsWith(form.Family + "(", StringComparison.Ordinal) && (form.Lists is not null || form.Takes(names));
    }
}
