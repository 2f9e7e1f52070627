using System.Diagnostics;

namespace PainCost.Tests.Distributions;

/// <summary>What cannot be held or drawn is refused, at once and with a cure. Oracles: the limits of docs/distributions.md, and the cures
/// pasted.</summary>
public class LimitTests
{
    [Theory]
    [InlineData("1e-400", "1e-400 is nearer to 0 than any number that can be held with all its digits")]
    [InlineData("4e-320", "nearer to 0")]
    [InlineData("1e-300/1e300", "nearer to 0")]
    [InlineData("1e300/1e-300", "larger than any number that can be held")]
    [InlineData("-1e400", "larger than any number that can be held")]
    [InlineData("gamma(shape=1e-320, scale=1e300)", "shape=1e-320 is nearer to 0")]
    [InlineData("discrete(1: 0.5)", "look like probabilities but add to 0.5; give the part that has the other 0.5")]
    [InlineData("discrete(1: 0.5, 2: 0.75)", "add to 1.25; write 0.4, 0.6 if they are to be divided by their sum")]
    [InlineData("mixture(0: 0.3, 5: 0.3)", "look like probabilities but add to 0.6")]
    [InlineData("interpolated(0, 1e300)", "a standard deviation from 1E-150 to 1E+150")]
    [InlineData("normal(mean=0, se=1e-310)", "nearer to 0")]
    [InlineData("normal(mean=0, se=1e-200)", "write them in a smaller unit")]
    [InlineData("normal(mean=0, se=1e200)", "make a mean of 0 and a standard deviation of Infinity")]
    [InlineData("lognormal(mu=800, sigma=1)", "a mean of Infinity")]
    [InlineData("lognormal(mu=0, sigma=40)", "a mean of Infinity")]
    [InlineData("gamma(shape=1e10, scale=1e300)", "a mean of Infinity")]
    [InlineData("exponential(mean=1e300)", "write them in a larger unit")]
    [InlineData("gamma(shape=1e-9, scale=1)", "a gamma needs a shape from 1E-06 to 1E+24 but got 1E-09")]
    [InlineData("empirical(0, 1e-200)", "write them in a smaller unit")]
    [InlineData("weibull(shape=1e-3, scale=1)", "make the spread smaller")]
    public void Parse_WhatNoDoubleHolds_IsRefused(string text, string message)
    {
        Assert.False(Distribution.TryParse(text, out _, out var error));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("discrete(1: 0.333, 2: 0.333, 3: 0.333)")]
    [InlineData("discrete(1: 1, 2: 1)")]
    [InlineData("discrete(1: 30, 2: 0.5)")]
    [InlineData("empirical(1: 0.5, 2: 0.1)")]
    [InlineData("-0.000e-400")]
    [InlineData("metalog(p0.0000000000000000000000000001=1, p33.333333333333333=20)")]
    public void Parse_WhatCanBeHeld_IsRead(string text) => Assert.True(Distribution.TryParse(text, out _, out var error), error);

    [Fact]
    public void Factory_OfANumberThatNoTextHolds_IsRefused()
    {
        DistributionAssert.Refuses("nearer to 0", () => Distribution.Fixed(double.Epsilon));
        DistributionAssert.Refuses("nearer to 0", () => Distribution.GammaFromShape(shape: 1e-320, scale: 1e300));
        DistributionAssert.Refuses("look like probabilities but add to 0.5", () => Distribution.Discrete((1, 0.5)));
        Assert.Equal(Distribution.Fixed(1), Distribution.Discrete((1, 2)).Shift(by: 0).Scale(by: 1) is { IsFixed: true } d
            ? Distribution.Fixed(d.Mean) : null);
    }

    // A name of a quantile is read back as the very probability: 1/3 has sixteen digits.
    [Theory]
    [InlineData(1.0 / 3, "p33.33333333333333")]
    [InlineData(0.05, "p5")]
    [InlineData(0.999, "p99.9")]
    [InlineData(1e-20, "p0.000000000000000001")]
    public void Metalog_OfAProbability_NamesIt(double probability, string name)
    {
        var metalog = Distribution.Metalog([(probability, 1), (0.9999, 3)]);
        Assert.Equal($"metalog({name}=1, p99.99=3)", metalog.ToString());
        Assert.Equal(1, metalog.Quantile(probability), 1e-12);
        Assert.Equal(metalog, Distribution.Parse(metalog.ToString()));
    }

    // The cure is the last words after "write"; it is read, and lies where the truncated normal does. Oracle: mpmath 1.2.1,
    // mean of a normal beyond a is npdf(a)/ncdf(-a), a + 1/a - 2/a^3 + ...
    [Theory]
    [InlineData("normal(mean=1, se=2, low=1e10)", 1e10 + 4e-10)]
    [InlineData("normal(mean=100, se=1e-9, low=101)", 101)]
    [InlineData("normal(mean=0, se=1, low=1001)", 1001.000998999004)]
    [InlineData("normal(mean=0, se=1, high=-1001)", -1001.000998999004)]
    [InlineData("normal(mean=0, se=1, low=1e5, high=1e6)", 100000.00001)]
    [InlineData("normal(mean=0, se=1, low=0.3, high=0.3000000001)", 0.30000000005)]
    [InlineData("normal(mean=1, se=2, low=4e44)", 4e44)]
    public void TruncatedNormal_TooFarOut_NamesAFamilyThatServes(string text, double mean)
    {
        Assert.False(Distribution.TryParse(text, out _, out var error));
        var cure = error[(error.LastIndexOf("write ", StringComparison.Ordinal) + 6)..];
        cure = cure.Replace(" alone for a fixed value", "", StringComparison.Ordinal);
        cure = cure.Contains(", which", StringComparison.Ordinal) ? cure[..cure.IndexOf(", which", StringComparison.Ordinal)] : cure;
        DistributionAssert.Close(mean, Distribution.Parse(cure).Mean, 1e-9);
    }

    [Fact]
    public void Parse_AChainOfMoves_IsRefusedAtOnce()
    {
        var clock = Stopwatch.StartNew();
        var text = "normal(mean=0, se=1)" + string.Concat(Enumerable.Repeat(".shift(by=1)", 16_000));
        Assert.False(Distribution.TryParse(text, out _, out var error));
        Assert.Contains("more than 16 moves in a row", error, StringComparison.Ordinal);
        Assert.True(error.Length < 300 && clock.Elapsed < TimeSpan.FromSeconds(2));
        var moved = Enumerable.Range(0, 16).Aggregate(Distribution.Normal(0, 1), (d, _) => d.Shift(by: 1));
        Assert.Equal(16, Distribution.Parse(moved.ToString()).Mean);
        DistributionAssert.Refuses("at most 16 moves in a row", () => moved.Shift(by: 1));
    }

    [Fact]
    public void Mixture_TooDeep_IsRefusedInCodeToo()
    {
        var nested = Enumerable.Range(0, 15).Aggregate(Distribution.Normal(0, 1), (d, _) =>
            Distribution.Mixture((d, 1), (Distribution.Fixed(2), 1)));
        Assert.Equal(nested, Distribution.Parse(nested.ToString()));
        DistributionAssert.Refuses("write all of them as one list", () => Distribution.Mixture((nested, 1)));
    }

    [Theory]
    [InlineData(5_000_000, "signs but may have 4000000")]
    [InlineData(200_000, "not a family of distributions")]
    public void Parse_ALongText_IsRefusedAtOnce(int length, string message)
    {
        var clock = Stopwatch.StartNew();
        Assert.False(Distribution.TryParse(new string('a', length) + "(x=1)", out _, out var error));
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.True(error.Length < 600 && clock.Elapsed < TimeSpan.FromSeconds(2));
    }
}
