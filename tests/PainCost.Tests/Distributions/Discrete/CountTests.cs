using Xunit.Abstractions;

namespace PainCost.Tests.Distributions.Discrete;

/// <summary>Counts, lists of values, and what is made of them.</summary>
public class CountTests(ITestOutputHelper output)
{
    // Of a probability of a count up to 1e9, relative.
    private const double Rounding = 1e-10;

    // Reference/counts.py: mpmath at 50 digits. The logarithm of a mass is known to a rounding of the count, 1e-16 · 1e9.
    [Theory]
    [InlineData("poisson")]
    [InlineData("binomial")]
    [InlineData("bernoulli")]
    [InlineData("discrete")]
    [InlineData("empirical")]
    public void EveryQuantity_ReferenceTable_Agrees(string family)
    {
        var rows = ReferenceFamily.Of(family, "counts");
        Assert.True(rows.Count >= 10, $"only {rows.Count} rows of {family}");
        output.WriteLine(FormattableString.Invariant($"{family}: worst {rows.Max(r => r.Error()):E1} at {rows.MaxBy(r => r.Error())}"));
        Assert.All(rows, r => Assert.True(r.Error() <= (r.Quantity is "lower" or "upper" ? 0 : 1e-10),
            FormattableString.Invariant($"{r}: error {r.Error():E2}")));
    }

    [Theory]
    [InlineData("poisson(mean=0.001)")]
    [InlineData("poisson(mean=7)")]
    [InlineData("poisson(mean=2.5e9)")]
    [InlineData("binomial(trials=3, probability=1e-9)")]
    [InlineData("binomial(trials=40, probability=0.7)")]
    [InlineData("binomial(trials=9000000000000, probability=1e-5)")]
    [InlineData("discrete(-3: 1, 0.5: 1e-9, 7: 2)")]
    [InlineData("poisson(mean=7).scale(by=-0.1).shift(by=2)")]
    public void Quantile_AnyProbability_IsTheFirstValueThatReachesIt(string text)
    {
        var distribution = Distribution.Parse(text);
        foreach (var tail in new[] { 1e-300, 1e-30, 1e-15, 1e-6, 0.01, 0.3, 0.5 })
        {
            var lower = distribution.LowerTailQuantile(tail);
            var upTo = distribution.CumulativeProbability(lower);
            Assert.True(upTo >= tail * (1 - Rounding));
            Assert.True(upTo - distribution.ProbabilityMass(lower) <= (tail * (1 + Rounding)) + (Rounding * upTo));

            var upper = distribution.UpperTailQuantile(tail);
            var above = distribution.ProbabilityAbove(upper);
            Assert.True(above <= tail * (1 + Rounding));
            Assert.True(above + distribution.ProbabilityMass(upper) >= tail * (1 - Rounding));
        }
    }

    [Fact]
    public void IsDiscrete_OnlyForValuesWithAProbability()
    {
        Assert.True(Distribution.Poisson(mean: 3).IsDiscrete);
        Assert.True(Distribution.Fixed(3).IsDiscrete);
        Assert.True(Distribution.Parse("mixture(1: 1, poisson(mean=3): 2)").IsDiscrete);
        Assert.False(Distribution.Parse("mixture(1: 1, exponential(mean=3): 2)").IsDiscrete);
        Assert.Equal(double.PositiveInfinity, Distribution.Poisson(mean: 3).Density(2));
        Assert.Equal((0, 0), (Distribution.Poisson(mean: 3).Density(2.5), Distribution.Poisson(mean: 3).ProbabilityMass(2.5)));
        Assert.Equal(0, Distribution.Normal(mean: 0, standardError: 1).ProbabilityMass(0));
        Assert.Equal(1, Distribution.Fixed(3).ProbabilityMass(3));
    }

    [Fact]
    public void Support_IsThatOfTheFamily()
    {
        Assert.Equal((0, double.PositiveInfinity), Support("poisson(mean=3)"));
        Assert.Equal((0, 12), Support("binomial(trials=12, probability=0.5)"));
        Assert.Equal((2, 5), Support("poisson(mean=3).truncate(low=1.5, high=5.9)"));
        Assert.Equal((-1, 4), Support("discrete(4: 1, -1: 1, 9: 0)"));
    }

    [Fact]
    public void Empirical_EqualDataInAnyOrder_IsTheSame() =>
        Assert.Equal(Distribution.Discrete((2, 1), (1, 2)), Distribution.Empirical([1, 2, 1]));

    [Fact]
    public void Empirical_Impossible_SaysWhy()
    {
        DistributionAssert.Refuses("one weight for each value but got 1 for 2", () => Distribution.Empirical([1, 2], [1]));
        DistributionAssert.Refuses("finite value in place 2 but got NaN", () => Distribution.Empirical([1, double.NaN]));
        DistributionAssert.Refuses("a finite sum above 0 but they add to 0", () => Distribution.Empirical([]));
        DistributionAssert.Refuses("holds at most 100000 values but got 100001",
            () => Distribution.Empirical(Enumerable.Range(0, 100_001).Select(i => (double)i)));
    }

    private static (double Low, double High) Support(string text) => (Distribution.Parse(text).Low, Distribution.Parse(text).High);
}
