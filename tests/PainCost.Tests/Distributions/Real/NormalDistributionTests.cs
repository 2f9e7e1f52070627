namespace PainCost.Tests.Distributions.Real;

public class NormalDistributionTests
{
    // The tail beyond 8 standard deviations: mpmath 1.2.1, 40 digits, erfc(8 / sqrt(2)) / 2.
    [Fact]
    public void CumulativeProbability_FarBelow_KeepsRelativeAccuracy() =>
        Assert.Equal(1, Distribution.Normal(mean: 10, standardError: 1).CumulativeProbability(2) / 6.22096057427178412e-16, 1e-14);

    [Fact]
    public void Normal_MomentsAndDensity_AreClosedForms()
    {
        var normal = Distribution.Normal(mean: 10, standardError: 2);
        Assert.Equal(10, normal.Quantile(0.5));
        Assert.Equal(4, normal.Variance);
        Assert.Equal(Math.Exp(-0.5) / (2 * Math.Sqrt(2 * Math.PI)), normal.Density(12), 1e-16);
        Assert.Equal(double.NegativeInfinity, normal.Quantile(0));
        Assert.Equal(double.PositiveInfinity, normal.Quantile(1));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Quantile_OutsideUnitInterval_Throws(double probability) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Distribution.Normal(mean: 0, standardError: 1).Quantile(probability));

    [Fact]
    public void Equals_DependsOnParametersNotOnWording()
    {
        Assert.Equal(Distribution.Parse("normal(mean=1, sd=2)"), Distribution.Normal(mean: 1, standardError: 2));
        Assert.NotEqual(Distribution.Normal(mean: 1, standardError: 2), Distribution.Normal(mean: 1, standardError: 3));
        Assert.NotEqual(Distribution.Normal(mean: 1, standardError: 2), Distribution.TruncatedNormal(mean: 1, standardError: 2, low: -100));
    }

    [Theory]
    [InlineData(double.NaN, 1, "a finite mean but got NaN")]
    [InlineData(1, 0, "write the mean alone for a fixed value")]
    [InlineData(1, -2, "standard error above 0 but got -2")]
    public void Normal_Impossible_SaysWhy(double mean, double error, string message) =>
        DistributionAssert.Refuses(message, () => Distribution.Normal(mean: mean, standardError: error));
}
