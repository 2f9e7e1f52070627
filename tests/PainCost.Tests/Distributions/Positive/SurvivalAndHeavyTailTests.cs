using Xunit.Abstractions;

namespace PainCost.Tests.Distributions.Positive;

/// <summary>Exponential, Weibull, Student, inverse gamma, and the beta from counts or on a range.</summary>
public class SurvivalAndHeavyTailTests(ITestOutputHelper output)
{
    // Reference/families.py: mpmath at 60 digits.
    [Theory]
    [InlineData("exponential")]
    [InlineData("weibull")]
    [InlineData("student")]
    [InlineData("inversegamma")]
    [InlineData("beta")]
    public void EveryQuantity_ReferenceGrid_AgreesTo1e12(string family)
    {
        var rows = ReferenceFamily.Of(family);
        Assert.True(rows.Count >= 30, $"only {rows.Count} rows of {family}");
        output.WriteLine(FormattableString.Invariant($"{family}: worst {rows.Max(r => r.Error()):E1} at {rows.MaxBy(r => r.Error())}"));
        Assert.All(rows, r => Assert.True(r.Error() <= 1e-12, FormattableString.Invariant($"{r}: error {r.Error():E2}")));
    }

    // Γ(1.001)² and Γ(1.002) differ by 1.6e-6 of themselves; the variance by mpmath 1.3.0 at 60 digits.
    [Fact]
    public void Weibull_LargeShape_KeepsTheDigitsOfTheVariance() =>
        DistributionAssert.Close(1.6425350839214269472e-6, Distribution.Weibull(shape: 1000,
            scale: 1).Variance / Math.Pow(Distribution.Weibull(shape: 1000, scale: 1).Mean, 2), 1e-12);

    [Fact]
    public void Weibull_ShapeOne_IsExponential()
    {
        var (weibull, exponential) = (Distribution.Weibull(shape: 1, scale: 3), Distribution.Exponential(mean: 3));
        Assert.Equal(exponential.Density(0), weibull.Density(0));
        Assert.Equal(exponential.Quantile(0.9), weibull.Quantile(0.9), 1e-14);
        DistributionAssert.Close(9, weibull.Variance, 1e-13);
    }

    [Fact]
    public void Support_IsThatOfTheFamily()
    {
        Assert.Equal((0, double.PositiveInfinity), Support(Distribution.Exponential(mean: 1)));
        Assert.Equal((0, double.PositiveInfinity), Support(Distribution.Weibull(shape: 2, scale: 1)));
        Assert.Equal((0, double.PositiveInfinity), Support(Distribution.InverseGamma(shape: 3, scale: 1)));
        Assert.Equal((double.NegativeInfinity, double.PositiveInfinity),
            Support(Distribution.Student(mean: 0, scale: 1, degreesOfFreedom: 5)));
        Assert.Equal((-0.5, 1), Support(Distribution.BetaOnRange(mean: 0.5, standardError: 0.1, low: -0.5, high: 1)));
    }

    [Theory]
    [InlineData("exponential(mean=1)")]
    [InlineData("weibull(shape=0.5, scale=1)")]
    [InlineData("student(mean=0, scale=1, df=3)")]
    [InlineData("inversegamma(shape=3, scale=1)")]
    [InlineData("beta(mean=0.5, se=0.1, low=-0.5, high=1)")]
    public void OutsideAndAtTheEnds_ProbabilitiesAreZeroAndOne(string text)
    {
        var distribution = Distribution.Parse(text);
        Assert.Equal(0, distribution.CumulativeProbability(double.NegativeInfinity));
        Assert.Equal(1, distribution.CumulativeProbability(double.PositiveInfinity));
        Assert.Equal(0, distribution.Density(double.NegativeInfinity));
        Assert.Equal(0, distribution.Density(double.PositiveInfinity));
    }

    [Fact]
    public void BetaFromCounts_IsTheBetaOfThoseShapes()
    {
        Assert.Equal(Distribution.BetaFromShapes(alpha: 12, beta: 38), Distribution.BetaFromCounts(events: 12, of: 50));
        Assert.Equal(0.24, Distribution.BetaFromCounts(events: 12, of: 50).Mean);
    }

    [Fact]
    public void Impossible_SaysWhy()
    {
        DistributionAssert.Refuses("finite mean above 0 but got 0", () => Distribution.Exponential(mean: 0));
        DistributionAssert.Refuses("finite shape above 0 but got -1", () => Distribution.Weibull(shape: -1, scale: 1));
        DistributionAssert.Refuses("a finite mean and a standard deviation from 1E-150 to 1E+150",
            () => Distribution.Weibull(shape: 0.001, scale: 1));
        DistributionAssert.Refuses("a finite df above 2 but got 2; at 2 and below its variance would be infinite",
            () => Distribution.Student(mean: 0, scale: 1, degreesOfFreedom: 2));
        DistributionAssert.Refuses("a finite shape above 2 but got NaN", () => Distribution.InverseGamma(shape: double.NaN, scale: 1));
        DistributionAssert.Refuses("each count plus 1, a flat prior", () => Distribution.BetaFromCounts(events: 0, of: 20));
        DistributionAssert.Refuses("got 21 of 20", () => Distribution.BetaFromCounts(events: 21, of: 20));
        DistributionAssert.Refuses("needs a mean between them but got 2",
            () => Distribution.BetaOnRange(mean: 2, standardError: 0.1, low: 0, high: 1));
        DistributionAssert.Refuses("needs a standard error below 2 (sqrt((mean-low)*(high-mean)))",
            () => Distribution.BetaOnRange(mean: 2, standardError: 2, low: 0, high: 4));
    }

    private static (double Low, double High) Support(Distribution distribution) => (distribution.Low, distribution.High);
}
