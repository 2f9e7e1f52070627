using Xunit.Abstractions;

namespace PainCost.Tests.Distributions.Composed;

/// <summary>Distributions made of another one: truncated, shifted, scaled.</summary>
public class MovedAndTruncatedTests(ITestOutputHelper output)
{
    // Reference/families.py: mpmath at 60 digits.
    [Theory]
    [InlineData("gamma", 1e-10)]
    [InlineData("lognormal", 1e-12)]
    [InlineData("triangular", 1e-12)]
    public void Truncated_ReferenceGrid_AgreesWithMpmath(string family, double tolerance)
    {
        var rows = ReferenceFamily.Of(family);
        Assert.True(rows.Count >= 20, $"only {rows.Count} rows of {family}");
        output.WriteLine(FormattableString.Invariant($"{family}: worst {rows.Max(r => r.Error()):E1} at {rows.MaxBy(r => r.Error())}"));
        Assert.All(rows, r => Assert.True(r.Error() <= tolerance, FormattableString.Invariant($"{r}: error {r.Error():E2}")));
    }

    // The truncated normal has formulas of its own, and its quantiles another way.
    [Theory]
    [InlineData(-1, 2.5)]
    [InlineData(0, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, 1)]
    public void Truncated_Normal_IsTheTruncatedNormal(double low, double high)
    {
        var cut = Distribution.Normal(mean: 0.5, standardError: 2).Truncate(low: low, high: high);
        var oracle = Distribution.TruncatedNormal(mean: 0.5, standardError: 2, low: low, high: high);
        DistributionAssert.Close(oracle.Mean, cut.Mean, 1e-12);
        DistributionAssert.Close(oracle.Variance, cut.Variance, 1e-12);
        foreach (var probability in new[] { 1e-6, 0.025, 0.3, 0.5, 0.8, 0.999 })
        {
            Assert.Equal(oracle.Quantile(probability), cut.Quantile(probability), 1e-12);
            Assert.Equal(oracle.CumulativeProbability(probability), cut.CumulativeProbability(probability), 1e-13);
        }
    }

    [Fact]
    public void Truncated_BeyondTheSupport_KeepsTheSupport()
    {
        var cut = Distribution.Uniform(low: 0, high: 1).Truncate(low: -5, high: 0.5);
        Assert.Equal((0, 0.5), (cut.Low, cut.High));
        DistributionAssert.Close(0.25, cut.Mean, 1e-13);
        DistributionAssert.Close(0.25 / 12, cut.Variance, 1e-12);
    }

    [Fact]
    public void Moves_OfMoves_AreOneMove()
    {
        var root = Distribution.Gamma(mean: 5, standardError: 1);
        Assert.Equal(root.Shift(by: 3), root.Shift(by: 1).Shift(by: 2));
        Assert.Equal(root.Scale(by: 2).Shift(by: 2), root.Shift(by: 1).Scale(by: 2));
        Assert.Equal((double.NegativeInfinity, 8), (root.Scale(by: -1).Shift(by: 8).Low, root.Scale(by: -1).Shift(by: 8).High));
    }

    [Fact]
    public void Fixed_Moved_IsFixed()
    {
        Assert.Equal(Distribution.Fixed(7), Distribution.Fixed(3).Scale(by: 2).Shift(by: 1));
        DistributionAssert.Refuses("write the fixed value alone", () => Distribution.Fixed(3).Truncate(low: 0));
    }

    [Fact]
    public void Impossible_SaysWhy()
    {
        var root = Distribution.Normal(mean: 0, standardError: 1);
        DistributionAssert.Refuses("needs a low, a high or both", () => root.Truncate());
        DistributionAssert.Refuses("exchange the two", () => root.Truncate(low: 1, high: 0));
        DistributionAssert.Refuses("from 10 to Infinity there is 0 of it; widen the bounds", () => root.Truncate(low: 10));
        DistributionAssert.Refuses("a factor other than 0", () => root.Scale(by: 0));
        DistributionAssert.Refuses("a finite number to shift by", () => root.Shift(by: double.NaN));
        DistributionAssert.Refuses("a standard deviation from 1E-150 to 1E+150", () => root.Scale(by: 1e300));
        DistributionAssert.Refuses("give it a bound on that side too",
            () => Distribution.Student(mean: 0, scale: 1, degreesOfFreedom: 2.01).Truncate(low: 0));
    }
}
