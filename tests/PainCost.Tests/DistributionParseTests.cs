using System.Globalization;
using PainCost.Tests.Distributions;

namespace PainCost.Tests;

public class DistributionParseTests
{
    public static TheoryData<string, Distribution> Forms => new()
    {
        { "0.5", Distribution.Fixed(0.5) },
        { "-2.5e-3", Distribution.Fixed(-0.0025) },
        { " 1 / 4 ", Distribution.Fixed(0.25) },
        { "fixed(value=0.5)", Distribution.Fixed(0.5) },
        { "uniform(low=1/3, high=2/3)", Distribution.Uniform(low: 1.0 / 3, high: 2.0 / 3) },
        { "NORMAL ( se = 2 , mean = 10 )", Distribution.Normal(mean: 10, standardError: 2) },
        { "normal(mean=1, sd=2, low=0)", Distribution.TruncatedNormal(mean: 1, standardError: 2, low: 0) },
        { "normal(mean=1, se=2, high=3)", Distribution.TruncatedNormal(mean: 1, standardError: 2, high: 3) },
        { "normal(mean=1, se=2, low=0, high=3)", Distribution.TruncatedNormal(mean: 1, standardError: 2, low: 0, high: 3) },
        { "lognormal(mean=25, se=2)", Distribution.LogNormal(mean: 25, standardError: 2) },
        { "lognormal(mu=-1, sigma=0.4)", Distribution.LogNormalFromLogScale(mu: -1, sigma: 0.4) },
        { "logitnormal(mu=-1.3, sigma=0.15)", Distribution.LogitNormal(mu: -1.3, sigma: 0.15) },
        { "beta(mean=0.243, se=0.004)", Distribution.Beta(mean: 0.243, standardError: 0.004) },
        { "beta(beta=3, alpha=2)", Distribution.BetaFromShapes(alpha: 2, beta: 3) },
        { "gamma(mean=2500, se=400)", Distribution.Gamma(mean: 2500, standardError: 400) },
        { "gamma(shape=2, scale=3)", Distribution.GammaFromShape(shape: 2, scale: 3) },
        { "triangular(low=0, mode=1, high=4)", Distribution.Triangular(low: 0, mode: 1, high: 4) },
        { "pert(low=0, mode=1, high=4)", Distribution.Pert(low: 0, mode: 1, high: 4) },
        { "beta(events=12, of=50)", Distribution.BetaFromCounts(events: 12, of: 50) },
        { "beta(low=-0.5, high=1, mean=0.5, sd=0.1)", Distribution.BetaOnRange(mean: 0.5, standardError: 0.1, low: -0.5, high: 1) },
        { "exponential(mean=3)", Distribution.Exponential(mean: 3) },
        { "weibull(scale=3, shape=1.5)", Distribution.Weibull(shape: 1.5, scale: 3) },
        { "student(mean=10, scale=2, df=12)", Distribution.Student(mean: 10, scale: 2, degreesOfFreedom: 12) },
        { "inversegamma(shape=3, scale=8)", Distribution.InverseGamma(shape: 3, scale: 8) },
        { "gamma(shape=2, scale=3).truncate(high=9)", Distribution.GammaFromShape(shape: 2, scale: 3).Truncate(high: 9) },
        { "gamma(shape=2, scale=3).truncate(low=1, high=9)", Distribution.GammaFromShape(shape: 2, scale: 3).Truncate(low: 1, high: 9) },
        { "pert(low=0, mode=1, high=4).scale(by=-12).shift(by=1/2)",
            Distribution.Pert(low: 0, mode: 1, high: 4).Scale(by: -12).Shift(by: 0.5) },
        { "normal(mean=0, se=1).shift(by=3).truncate(low=0).scale(by=2)",
            Distribution.Normal(mean: 0, standardError: 1).Shift(by: 3).Truncate(low: 0).Scale(by: 2) },
        { "bernoulli(probability=0.3)", Distribution.Bernoulli(0.3) },
        { "binomial(trials=20, probability=1/8)", Distribution.Binomial(trials: 20, probability: 0.125) },
        { "poisson(mean=3)", Distribution.Poisson(mean: 3) },
        { "discrete(1: 0.2, 2:0.5, -5 : 3/10)", Distribution.Discrete((1, 0.2), (2, 0.5), (-5, 0.3)) },
        { "empirical(3, 4: 2, 3)", Distribution.Empirical([3, 3, 4, 4]) },
        { "interpolated(1, 2.5, 4: 2)", Distribution.Interpolated([1, 2.5, 4], [1, 1, 2]) },
        { "mixture(0: 0.4, gamma(mean=5, se=1).shift(by=1): 0.6)",
            Distribution.Mixture((Distribution.Fixed(0), 0.4), (Distribution.Gamma(mean: 5, standardError: 1).Shift(by: 1), 0.6)) },
        { "mixture(mixture(1: 1, poisson(mean=2): 1): 1, 2: 3)",
            Distribution.Mixture((Distribution.Mixture((Distribution.Fixed(1), 1), (Distribution.Poisson(2), 1)), 1),
                (Distribution.Fixed(2), 3)) },
        { "mixture(0: 1, exponential(mean=2): 3).scale(by=2).truncate(high=9)",
            Distribution.Mixture((Distribution.Fixed(0), 1), (Distribution.Exponential(mean: 2), 3)).Scale(by: 2).Truncate(high: 9) },
        { "metalog(p50=20, p5=10, p95=45, low=0)", Distribution.Metalog([(0.05, 10), (0.5, 20), (0.95, 45)], low: 0) },
        { "metalog(p2.5=1, p97.5=3)", Distribution.Metalog([(0.025, 1), (0.975, 3)]) },
        { "poisson(mean=3).truncate(low=1)", Distribution.Poisson(3).Truncate(low: 1) },
        { "poisson(mean=3).scale(by=0.1).shift(by=2)", Distribution.Poisson(3).Scale(by: 0.1).Shift(by: 2) },
        { "fit(normal, p2.5=-1.96, p97.5=1.96)", Distribution.FitQuantiles(FitFamily.Normal,
            [(0.025, -1.96), (0.975, 1.96)]).Distribution },
        { "fixed(value=4).shift(by=1)", Distribution.Fixed(5) },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Parse_EveryForm_EqualsFactory(string text, Distribution expected)
    {
        Assert.Equal(expected, Distribution.Parse(text));
        Assert.Equal(expected.GetHashCode(), Distribution.Parse(text).GetHashCode());
        Assert.Equal(expected, Distribution.Parse(expected.ToString()));
    }

    [Theory]
    [InlineData("uniform(low=1/3, high=2/3)")]
    [InlineData("beta(mean=0.2430, sd=4e-3)")]
    [InlineData("gamma(mean=1/3, sd=0.10).truncate(high=2/3).scale(by=1e3)")]
    [InlineData("0.50")]
    [InlineData("mixture(0.0: 1/4, beta(mean=0.2430, sd=4e-3).scale(by=1e3): 3/4)")]
    [InlineData("empirical(3.10, 4: 2, 1/3)")]
    [InlineData("metalog(p2.5=1.0, p50=2.00, p97.5=4e0)")]
    public void ToString_AfterParse_KeepsDigitsAsWritten(string text) => Assert.Equal(text, Distribution.Parse(text).ToString());

    [Theory]
    [InlineData("", "the text is empty")]
    [InlineData("1,5", "1,5: write 1.5")]
    [InlineData("1,500", "write 1500 without thousands separators, or 1.500 if the comma is the decimal sign")]
    [InlineData("0,243", "0,243: write 0.243")]
    [InlineData("-0,243", "-0,243: write -0.243")]
    [InlineData("beta(mean=0,243, se=0,004)", "mean=0,243: write 0.243")]
    [InlineData("1.234,5", "1.234,5: write 1234.5")]
    [InlineData("1,234.5", "write 1234.5 without")]
    [InlineData("$8,068", "write 8068 (the unit says the currency")]
    [InlineData("8 068 €", "write 8068 (the unit says the currency")]
    [InlineData("US$ 500", "write 500 (the unit says the currency")]
    [InlineData("$ lots", "write the amount without a currency sign")]
    [InlineData("1 250 000", "1 250 000: write 1250000 without spaces")]
    [InlineData("7,000-9,000", "write uniform(low=7000, high=9000) if nothing but the range is known")]
    [InlineData("1e-x", "'1e-x' is not a number")]
    [InlineData("24.3%", "24.3%: write 0.243 for 24.3 %")]
    [InlineData("24,3 %", "write 0.243 for 24.3 %")]
    [InlineData("half %", "0.5 for 50 %")]
    [InlineData("8068 (400)", "write gamma(mean=8068, se=400) or normal(mean=8068, se=400)")]
    [InlineData("8,068 ± 400", "write gamma(mean=8068, se=400) or")]
    [InlineData("0.243 (SE 0.004)", "write beta(mean=0.243, se=0.004) or")]
    [InlineData("1,234,567", "write 1234567")]
    [InlineData("50 %", "0.5 for 50 %")]
    [InlineData("NaN", "'NaN' is not a number")]
    [InlineData("1e999", "1e999 is larger than any number that can be held, 1.8e308; write it in a larger unit")]
    [InlineData("1/0", "'1/0' is not a number")]
    [InlineData("beta", "has no numbers; write beta(mean=, se=) or beta(alpha=, beta=)")]
    [InlineData("bta(mean=0.5, se=0.1)", "did you mean beta?")]
    [InlineData("cauchy(a=1)", "There are fixed, uniform, normal, lognormal, logitnormal, beta, gamma, triangular, pert")]
    [InlineData("gamma(mean=2500, se=400", "must end with its one closing bracket")]
    [InlineData("gamma(mean=5, se=1).cut(low=2)",
        "'.cut(low=2)' cannot follow a distribution; write .truncate([low=], [high=]) or .shift(by=) or .scale(by=)")]
    [InlineData("gamma(mean=5, se=1).shift", "cannot follow a distribution")]
    [InlineData("gamma(mean=5, se=1).shift(low=2)", "'low' is not a number of this family; write shift(by=)")]
    [InlineData("gamma(mean=5).shift(by=2)", "without se")]
    [InlineData("gamma(mean=5, se=1).truncate()", "needs a low, a high or both")]
    [InlineData("gamma(mean=2500)", "without se; write gamma(mean=, se=) or gamma(shape=, scale=)")]
    [InlineData("gamma(mean=2500, shape=2)", "mean, shape do not make a gamma")]
    [InlineData("gamma(mean=1, mean=2, se=1)", "mean is given twice")]
    [InlineData("gamma(mean=1, se=2, sd=1)", "sd is given twice")]
    [InlineData("gamma(avg=1, se=2)", "'avg' is not a number of this family")]
    [InlineData("beta(mean=uniform(low=0.1, high=0.2), se=0.01)",
        "mean must be a plain number but begins a distribution, 'uniform(low=0.1'; where mean itself is uncertain, write mixture(")]
    [InlineData("gamma(1, 2)", "has no name; write gamma(mean=, se=)")]
    [InlineData("gamma(mean=1,5, se=2)", "mean=1,5: write 1.5")]
    [InlineData("gamma(mean=, se=2)", "mean=a number is missing")]
    [InlineData("gamma()", "numbers are missing")]
    [InlineData("beta(mean=0.5, se=0.6)", "a beta with mean 0.5 needs a standard error below 0.5 (sqrt(mean*(1-mean))) but got 0.6")]
    [InlineData("discrete()", "discrete: its parts are missing; write discrete(value: weight, ...)")]
    [InlineData("discrete(1: 0.5, 2)", "discrete: part 2 of 2, '2': one colon and a weight after it are wanted")]
    [InlineData("discrete(1: 0.5, x: 1)", "part 2 of 2, 'x: 1': 'x' is not a number")]
    [InlineData("discrete(1: 0.5, 2: y)", "part 2 of 2, '2: y': 'y' is not a number")]
    [InlineData("discrete(1: 0.5, 2: -1)", "needs a finite weight in place 2 of at least 0 but got -1")]
    [InlineData("discrete(1: 0, 2: 0)", "weights with a finite sum above 0 but they add to 0")]
    [InlineData("interpolated(2, 2)", "at least two values that differ but all are 2")]
    [InlineData("mixture(gamma(mean=5): 1, 0: 1)", "part 1 of 2, 'gamma(mean=5): 1': mean does not make a gamma without se")]
    [InlineData("mixture(normal(mean=0, se=1): 1, 0: 1", "must end with its one closing bracket")]
    [InlineData("mixture(normal(mean=0, se=1): 1).cut(low=2)", "cannot follow a distribution")]
    [InlineData("metalog(p50=3)", "p50 does not make a metalog without two quantiles")]
    [InlineData("metalog(p0=3, p50=4)", "'p0' is not a number of this family")]
    [InlineData("metalog(p5=3, p50=2)", "quantiles that rise with their probabilities but p50 is 2 after p5 of 3")]
    [InlineData("metalog(p5=3, p50=4, low=3)", "strictly between 3 and Infinity but p5 is 3; move the bound")]
    [InlineData("metalog(p5=1, p50=99, p95=100)", "would have a negative density near the quantile at")]
    [InlineData("fit(cauchy, p5=1, p95=2)", "'cauchy' is not a family that can be fitted to quantiles; write fit(family, p5=, p50=, p95=, "
        + "[low=], [high=]) with one of normal, student")]
    [InlineData("fit(gamma, p5=1)", "p5 does not make a fit without two quantiles")]
    [InlineData("fit(gamma, p5=-1, p95=2)", "gamma lies strictly between 0 and Infinity but the values run from -1 to 2")]
    [InlineData("fit(normal, p5=1, p50=2, p95=30)", "no normal comes near enough to these quantiles: its p95 is 3 instead of 30")]
    [InlineData("poisson(mean=1e12)", "write normal(mean=1000000000000, se=1000000), which is the same to five digits")]
    [InlineData("binomial(trials=2.5, probability=0.5)", "a whole number of trials of at least 1 but got 2.5")]
    [InlineData("normal(mean=0, se=∞)", "'∞' is not a number")]
    public void Parse_Refused_SaysHowToMend(string text, string message)
    {
        Assert.False(Distribution.TryParse(text, out var distribution, out var error));
        Assert.Null(distribution);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Equal(error, Assert.Throws<FormatException>(() => Distribution.Parse(text)).Message);
    }

    [Fact]
    public void TryParse_Null_IsRefused() => Assert.False(Distribution.TryParse(null, out _, out _));

    [Fact]
    public void ParseAndToString_UnderGermanCulture_StayInvariant()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.Equal("beta(mean=0.25, se=0.01)", Distribution.Beta(mean: 0.25, standardError: 0.01).ToString());
            Assert.Equal(Distribution.Fixed(1.5), Distribution.Parse("1.5"));
            DistributionAssert.Refuses("write 0.505 for 50.5 %", () => Distribution.Beta(mean: 50.5, standardError: 0.01));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
