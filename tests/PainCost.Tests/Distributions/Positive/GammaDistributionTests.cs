namespace PainCost.Tests.Distributions.Positive;

public class GammaDistributionTests
{
    // mpmath 1.2.1, 40 digits; rows that defeat common libraries.
    [Theory]
    [InlineData(0.1, 1e-6, 6.0730483624079264e-61)]
    [InlineData(0.1, 0.001, 6.0730483624079071e-31)]
    [InlineData(0.3, 1e-6, 6.9726990964093485e-21)]
    [InlineData(0.5, 1e-9, 7.8539816339744841e-19)]
    [InlineData(1.0, 1e-12, 1.0000000000005e-12)]
    [InlineData(2.25, 0.025, 0.32469229960565868)]
    [InlineData(4, 0.975, 8.7672730697423248)]
    [InlineData(10.89, 0.025, 5.4139235874826447)]
    [InlineData(39.0625, 1e-6, 16.164755243421385)]
    [InlineData(39.0625, 0.999999, 76.251179886118176)]
    [InlineData(152.111, 0.5, 151.77779683820826)]
    [InlineData(249.5, 0.9901758965897262, 287.82508554064111)]
    [InlineData(1082.2442991605726, 0.9919, 1162.9333531909369)]
    [InlineData(15557.5, 0.999, 15945.795346697734)]
    public void Quantile_HardRows_AgreeWithMpmath(double shape, double probability, double expected) =>
        Assert.Equal(1, Distribution.GammaFromShape(shape: shape, scale: 1).Quantile(probability) / expected, 1e-10);

    // Reference/quantiles.py: mpmath at 60 digits.
    [Fact]
    public void TailQuantile_ReferenceGrid_AgreesTo1e10() =>
        ReferenceQuantile.AssertClose("gamma", 1e-10, r => Tail(Distribution.GammaFromShape(shape: r.Parameters[0], scale: 1), r));

    // Moment formulas by hand, quantiles by scipy.stats.gamma.
    [Theory]
    [InlineData(2500, 400, 1778.27135358737, 2478.6993332597563, 3342.739020776807)]
    [InlineData(5, 1, 3.2357363695658656, 4.933493673397684, 7.142019518750643)]
    [InlineData(0.14, 0.5, 3.923552655227385e-21, 0.0001543421854158907, 1.4663473470623383)]
    public void Gamma_FromMoments_HasPublishedQuantiles(double mean, double error, double low, double median, double high) =>
        DistributionAssert.MomentsAndQuantiles(Distribution.Gamma(mean: mean, standardError: error), mean, error, low, median, high);

    [Fact]
    public void Gamma_MeanAndError_EqualsShapeAndScale() =>
        Assert.Equal(Distribution.GammaFromShape(shape: 25, scale: 0.25), Distribution.Gamma(mean: 6.25, standardError: 1.25));

    // The exponential distribution in closed form.
    [Fact]
    public void ShapeOne_IsExponential()
    {
        var exponential = Distribution.GammaFromShape(shape: 1, scale: 4);
        Assert.Equal(0.25 * Math.Exp(-0.5), exponential.Density(2), 1e-15);
        Assert.Equal(1 - Math.Exp(-0.5), exponential.CumulativeProbability(2), 1e-15);
        Assert.Equal(0.25, exponential.Density(0));
        Assert.Equal(-4 * Math.Log(0.25), exponential.Quantile(0.75), 1e-14);
        Assert.Equal(0, exponential.CumulativeProbability(-1));
        Assert.Equal(1, exponential.CumulativeProbability(double.PositiveInfinity));
    }

    [Fact]
    public void Quantile_UnderflowingTail_IsZero() =>
        Assert.Equal(0, Distribution.GammaFromShape(shape: 0.01, scale: 1).Quantile(1e-12));

    [Theory]
    [InlineData(0, 1, "a finite mean above 0 but got 0")]
    [InlineData(-5, 1, "a finite mean above 0 but got -5")]
    [InlineData(5, 0, "write the mean alone for a fixed value")]
    [InlineData(double.NaN, 1, "above 0 but got NaN")]
    [InlineData(5, double.PositiveInfinity, "finite standard error above 0")]
    public void Gamma_Impossible_SaysWhy(double mean, double error, string message) =>
        DistributionAssert.Refuses(message, () => Distribution.Gamma(mean: mean, standardError: error));

    private static double Tail(Distribution distribution, ReferenceQuantile row) =>
        row.IsUpper ? distribution.UpperTailQuantile(row.Tail) : distribution.LowerTailQuantile(row.Tail);
}
