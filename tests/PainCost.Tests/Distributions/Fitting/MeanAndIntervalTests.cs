namespace PainCost.Tests.Distributions.Fitting;

/// <summary>A mean with an uneven interval. Oracle: the definition, mean and both quantiles are those stated; and a lognormal's
/// own.</summary>
public class MeanAndIntervalTests
{
    [Theory]
    [InlineData(2500, 1900, 3400, 0.95)]
    [InlineData(2500, 1600, 3100, 0.95)]
    [InlineData(0.3, 0.1, 0.8, 0.9)]
    [InlineData(-5, -30, 0, 0.99)]
    [InlineData(10, 8, 12, 0.95)]
    [InlineData(10, 8, 12.000001, 0.95)]
    [InlineData(1, 0.5, 3.5, 0.95)]
    public void FromMeanAndInterval_HasTheMeanAndTheEnds(double mean, double low, double high, double level)
    {
        var distribution = Distribution.FromMeanAndInterval(mean: mean, low: low, high: high, level: level);
        var width = high - low;
        Assert.Equal(mean, distribution.Mean, 1e-8 * width);
        Assert.Equal(low, distribution.Quantile((1 - level) / 2), 1e-7 * width);
        Assert.Equal(high, distribution.Quantile((1 + level) / 2), 1e-7 * width);
        Assert.Equal(distribution, Distribution.Parse(distribution.ToString()));
    }

    // A lognormal with mu 2, sigma 0.4 plus 5: found again from its own mean and quantiles.
    [Fact]
    public void FromMeanAndInterval_OfAMovedLogNormal_FindsIt()
    {
        var truth = Distribution.LogNormalFromLogScale(mu: 2, sigma: 0.4).Shift(by: 5);
        var found = Distribution.FromMeanAndInterval(mean: truth.Mean, low: truth.Quantile(0.025), high: truth.Quantile(0.975),
            level: 0.95);
        DistributionAssert.Close(truth.StandardDeviation, found.StandardDeviation, 1e-9);
        DistributionAssert.Close(truth.Quantile(0.5), found.Quantile(0.5), 1e-10);
        Assert.Equal(5, found.Low, 1e-6);
    }

    [Theory]
    [InlineData("interval(mean=1, low=2, high=3, level=0.95)", "a mean between low and high")]
    [InlineData("interval(mean=2, low=1, high=3, level=0.5)", "a level from 0.8 to below 1")]
    [InlineData("interval(mean=2, low=1, high=3, level=95)", "write 0.95 for 95 %")]
    [InlineData("interval(mean=2, low=1, high=30, level=0.95)", "leave out the mean and write lognormal(low=1, high=30, level=0.95)")]
    [InlineData("interval(mean=2, low=-1, high=300, level=0.95)", "leave out the mean and write uniform(low=-1, high=300)")]
    public void Parse_Impossible_SaysHowToMend(string text, string message)
    {
        Assert.False(Distribution.TryParse(text, out _, out var error));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }
}
