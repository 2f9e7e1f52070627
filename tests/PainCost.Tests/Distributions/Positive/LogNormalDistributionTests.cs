namespace PainCost.Tests.Distributions.Positive;

public class LogNormalDistributionTests
{
    // Moment formulas by hand, quantiles by scipy.stats.lognorm.
    [Theory]
    [InlineData(25, 2, 21.309200163972907, 24.92038196340312, 29.143535769674937)]
    [InlineData(0.402, 0.17397959, 0.16377651798531512, 0.3689311188443902, 0.8310725623314189)]
    [InlineData(900, 1500, 48.33811626842526, 463.04617988477384, 4435.666535188033)]
    public void LogNormal_FromMoments_HasPublishedQuantiles(double mean, double error, double low, double median, double high) =>
        DistributionAssert.MomentsAndQuantiles(Distribution.LogNormal(mean: mean, standardError: error), mean, error, low, median, high);

    [Fact]
    public void LogNormalFromLogScale_MedianIsExpMu()
    {
        var standard = Distribution.LogNormalFromLogScale(mu: 1, sigma: 0.5);
        Assert.Equal(Math.E, standard.Quantile(0.5), 1e-15);
        Assert.Equal(0.5, standard.CumulativeProbability(Math.E), 1e-15);
        Assert.Equal(1 / (Math.E * 0.5 * Math.Sqrt(2 * Math.PI)), standard.Density(Math.E), 1e-15);
        Assert.Equal(0, standard.Density(-1));
    }

    [Theory]
    [InlineData(0, 1, "finite mean above 0 but got 0")]
    [InlineData(1, -1, "finite standard error above 0 but got -1")]
    public void LogNormal_Impossible_SaysWhy(double mean, double error, string message) =>
        DistributionAssert.Refuses(message, () => Distribution.LogNormal(mean: mean, standardError: error));
}
