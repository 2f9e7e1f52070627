namespace PainCost.Tests.Distributions.Bounded;

public class LogitNormalDistributionTests
{
    // Quadrature by mpmath 1.2.1 at 30 digits of 1/(1 + e^(−mu − sigma z)) over the standard normal density.
    [Theory]
    [InlineData(-1.3, 0.15, 0.21524120988699116, 0.00063939589838870897)]
    [InlineData(-1.3, 1.0, 0.25239113613593702, 0.027887561163656657)]
    [InlineData(2.0, 1.0, 0.84453748146987652, 0.015535940245810375)]
    [InlineData(-4.0, 1.5, 0.043962623987109917, 0.0053223916253141413)]
    [InlineData(0.5, 0.01, 0.62245645349304873, 5.5224646056434095e-6)]
    [InlineData(-9.0, 3.0, 0.0055544982691211532, 0.001244881435570702)]
    [InlineData(0.0, 20.0, 0.5, 0.23013421585762917)]
    [InlineData(-6.0, 1.0, 0.0040426474276149321, 2.6587107039906141e-5)]
    [InlineData(3.0, 0.4, 0.94924641053984742, 0.00038897506149525196)]
    public void LogitNormal_Moments_AreThoseOfQuadrature(double mu, double sigma, double mean, double variance)
    {
        var distribution = Distribution.LogitNormal(mu: mu, sigma: sigma);
        DistributionAssert.Close(mean, distribution.Mean, 1e-13);
        DistributionAssert.Close(variance, distribution.Variance, 1e-12);
    }

    // The closed form: the quantile is the logistic function of the normal quantile, z(0.975) = 1.959963984540054.
    [Theory]
    [InlineData(-1.3, 0.15)]
    [InlineData(2, 3)]
    public void Quantile_IsTheLogisticOfTheNormalQuantile(double mu, double sigma)
    {
        var distribution = Distribution.LogitNormal(mu: mu, sigma: sigma);
        DistributionAssert.Close(1 / (1 + Math.Exp(-mu)), distribution.Quantile(0.5), 1e-14);
        DistributionAssert.Close(1 / (1 + Math.Exp(-mu + (sigma * 1.959963984540054))), distribution.Quantile(0.025), 1e-13);
        DistributionAssert.Close(1 / (1 + Math.Exp(-mu - (sigma * 1.959963984540054))), distribution.Quantile(0.975), 1e-13);
    }

    [Fact]
    public void Density_AtTheMedian_IsByHand()
    {
        var distribution = Distribution.LogitNormal(mu: 0, sigma: 0.5);
        Assert.Equal(4 / (0.5 * Math.Sqrt(2 * Math.PI)), distribution.Density(0.5), 1e-14);
        Assert.Equal((0, 0, 0, 1), (distribution.Density(0), distribution.Density(1), distribution.CumulativeProbability(0),
            distribution.CumulativeProbability(1)));
        Assert.Equal((0, 1), (distribution.Low, distribution.High));
    }

    // Turning the condition into its absence turns the share into its rest.
    [Fact]
    public void Mean_OfTheOppositeShare_IsTheRest() =>
        Assert.Equal(1, Distribution.LogitNormal(mu: 1.7, sigma: 0.8).Mean + Distribution.LogitNormal(mu: -1.7, sigma: 0.8).Mean, 1e-15);

    [Theory]
    [InlineData(0, 0, "finite sigma above 0 but got 0")]
    [InlineData(double.PositiveInfinity, 1, "finite mu but got Infinity")]
    public void LogitNormal_Impossible_SaysWhy(double mu, double sigma, string message) =>
        DistributionAssert.Refuses(message, () => Distribution.LogitNormal(mu: mu, sigma: sigma));
}
