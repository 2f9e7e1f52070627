namespace PainCost.Tests.Distributions.Fitting;

/// <summary>
/// Distributions from the ends of an interval. Oracle: case C47 (R's optim; for PERT the rule of FSANZ's getPertMinMaxFromQuant),
/// relative tolerance 1e-3, and the law that the fitted quantiles are the ends that were given.
/// </summary>
public class IntervalFitTests
{
    private const double Tolerance = 1e-3;

    [Theory]
    [InlineData(0.186, 0.868, -0.911786084795361, 0.392977894772043, 0.434060969553816)]
    [InlineData(1800, 3400, 7.81353632724425, 0.162245013616728, 2506.63889593733)]
    public void LogNormalFromInterval_CaseC47_IsTheReference(double low, double high, double mu, double sigma, double mean)
    {
        var fitted = Distribution.LogNormalFromInterval(low: low, high: high, level: 0.95);

        Assert.Equal(mu, Math.Log(fitted.Quantile(0.5)), Tolerance * Math.Abs(mu));
        Assert.Equal(sigma, Math.Sqrt(Math.Log(1 + (fitted.Variance / fitted.Mean / fitted.Mean))), Tolerance * sigma);
        Assert.Equal(mean, fitted.Mean, Tolerance * mean);
    }

    [Theory]
    [InlineData(0.38, 0.49, 134.990015269341, 175.616700005574)]
    [InlineData(0.002, 0.03, 2.52249731646857, 211.109192381857)]
    public void BetaFromInterval_CaseC47_IsTheReference(double low, double high, double alpha, double beta)
    {
        var fitted = Distribution.BetaFromInterval(low: low, high: high, level: 0.95);
        var concentration = (fitted.Mean * (1 - fitted.Mean) / fitted.Variance) - 1;

        Assert.Equal(alpha, fitted.Mean * concentration, Tolerance * alpha);
        Assert.Equal(beta, (1 - fitted.Mean) * concentration, Tolerance * beta);
    }

    [Theory]
    [InlineData(2, 1, 5, 0.755989783252035, 6.96665375964403)]
    [InlineData(100, 60, 180, 48.4557286489327, 225.757272137794)]
    public void PertFromModeAndInterval_CaseC47_IsTheReference(double mode, double low, double high, double least, double most)
    {
        var fitted = Distribution.PertFromModeAndInterval(mode: mode, low: low, high: high, level: 0.95);

        Assert.Equal(least, fitted.Low, Tolerance * least);
        Assert.Equal(most, fitted.High, Tolerance * most);
        Assert.Equal((least + (4 * mode) + most) / 6, fitted.Mean, Tolerance * mode);
    }

    [Theory]
    [InlineData(0.186, 0.868, 0.95)]
    [InlineData(0.001, 0.999, 0.5)]
    [InlineData(1e-6, 2e-6, 0.9)]
    [InlineData(0.38, 0.38001, 0.95)]
    [InlineData(0.9, 0.999, 0.99)]
    public void FromInterval_Quantiles_AreItsEnds(double low, double high, double level)
    {
        Distribution[] fits =
        [
            Distribution.LogNormalFromInterval(low: low, high: high, level: level),
            Distribution.BetaFromInterval(low: low, high: high, level: level),
            Distribution.PertFromModeAndInterval(mode: low + (0.3 * (high - low)), low: low, high: high, level: level),
        ];
        Assert.All(fits, fitted =>
        {
            Assert.Equal(low, fitted.Quantile((1 - level) / 2), 1e-8 * low);
            Assert.Equal(high, fitted.Quantile((1 + level) / 2), 1e-8 * high);
            Assert.Equal(fitted, Distribution.Parse(fitted.ToString()));
        });
    }

    // Law: an interval that is symmetric about its mode gives a PERT that is symmetric too.
    [Fact]
    public void PertFromModeAndInterval_Symmetric_StaysSymmetric()
    {
        var fitted = Distribution.PertFromModeAndInterval(mode: 0, low: -1, high: 1, level: 0.9);

        Assert.Equal(-fitted.Low, fitted.High, 1e-12);
        Assert.Equal(0, fitted.Mean, 1e-12);
    }

    [Fact]
    public void PertFromModeAndInterval_ModeNearAnEnd_StillMeetsTheInterval()
    {
        var fitted = Distribution.PertFromModeAndInterval(mode: 1.001, low: 1, high: 5, level: 0.95);

        Assert.Equal(1, fitted.Quantile(0.025), 1e-8);
        Assert.Equal(5, fitted.Quantile(0.975), 1e-8);
    }

    [Theory]
    [InlineData(0, 1, 0.95, "a lognormal from an interval needs a finite low above 0 but got 0")]
    [InlineData(2, 1, 0.95, "needs a low below its high but got low 2 and high 1; exchange the two")]
    [InlineData(1, double.NaN, 0.95, "needs a finite high but got NaN")]
    [InlineData(1, 2, 95, "needs a level above 0 and below 1 but got 95; write 0.95 for 95 %")]
    public void LogNormalFromInterval_Impossible_SaysWhy(double low, double high, double level, string message) =>
        DistributionAssert.Refuses(message, () => Distribution.LogNormalFromInterval(low: low, high: high, level: level));

    [Theory]
    [InlineData(38, 49, 0.95, "a beta from an interval needs a low above 0 and below 1 but got 38; write 0.38 for 38 %")]
    [InlineData(0, 0.5, 0.95, "needs a low above 0 and below 1 but got 0")]
    [InlineData(0.5, 1, 0.95, "needs a high above 0 and below 1 but got 1")]
    [InlineData(0.5, 0.4, 0.95, "exchange the two")]
    [InlineData(0.4, 0.5, 1, "needs a level above 0 and below 1 but got 1")]
    [InlineData(0.4, 0.4000000001, 0.95, "no beta that can be computed has 0.95 of its probability from 0.4 to 0.4000000001")]
    public void BetaFromInterval_Impossible_SaysWhy(double low, double high, double level, string message) =>
        DistributionAssert.Refuses(message, () => Distribution.BetaFromInterval(low: low, high: high, level: level));

    [Theory]
    [InlineData(1, 1, 5, 0.95,
        "a pert from an interval from 1 to 5 needs a mode strictly between them but got 1; widen the interval or move the mode")]
    [InlineData(6, 1, 5, 0.95, "needs a mode strictly between them but got 6")]
    [InlineData(double.NaN, 1, 5, 0.95, "needs a mode strictly between them but got NaN")]
    [InlineData(2, 5, 1, 0.95, "exchange the two")]
    [InlineData(2, 1, 5, 0, "needs a level above 0 and below 1 but got 0")]
    public void PertFromModeAndInterval_Impossible_SaysWhy(double mode, double low, double high, double level, string message) =>
        DistributionAssert.Refuses(message, () => Distribution.PertFromModeAndInterval(mode: mode, low: low, high: high, level: level));
}
