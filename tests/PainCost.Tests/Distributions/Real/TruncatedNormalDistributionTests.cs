namespace PainCost.Tests.Distributions.Real;

public class TruncatedNormalDistributionTests
{
    // Reference/quantiles.py: mpmath at 480 digits.
    [Fact]
    public void TailQuantile_ReferenceGrid_AgreesTo1e10() => ReferenceQuantile.AssertClose("truncated", 1e-10, r =>
    {
        var p = r.Parameters;
        var truncated = Distribution.TruncatedNormal(mean: p[0], standardError: p[1], low: p[2], high: p[3]);
        return r.IsUpper ? truncated.UpperTailQuantile(r.Tail) : truncated.LowerTailQuantile(r.Tail);
    });

    // The half-normal in closed form: mean sqrt(2/pi), variance 1 - 2/pi, density 2 phi.
    [Fact]
    public void CutAtItsMean_IsHalfNormal()
    {
        var half = Distribution.TruncatedNormal(mean: 0, standardError: 1, low: 0);
        Assert.Equal(Math.Sqrt(2 / Math.PI), half.Mean, 1e-14);
        Assert.Equal(1 - (2 / Math.PI), half.Variance, 1e-14);
        Assert.Equal(2 * Math.Exp(-0.5) / Math.Sqrt(2 * Math.PI), half.Density(1), 1e-15);
        Assert.Equal(0.6826894921370859, half.CumulativeProbability(1), 1e-15);
        Assert.Equal(0, half.Density(-1e-9));
        Assert.Equal(double.PositiveInfinity, half.High);
    }

    // mpmath 1.2.1, 60 digits: the closed form.
    [Theory]
    [InlineData(0.5, 0.5, 0, 1, 0.5, 0.0727812736931983028)]
    [InlineData(0, 1, 10, double.PositiveInfinity, 10.098093233962512, 0.00944537782565626116)]
    [InlineData(0, 1, double.NegativeInfinity, -40, -40.0249688472072637, 0.000622668378591388773)]
    [InlineData(0, 1, 0.3, 0.3125, 0.306246012391534469, 0.0000130207559760499184)]
    [InlineData(2, 1, double.NegativeInfinity, 3, 1.71240002906082164, 0.629686285776605401)]
    [InlineData(0, 1, -4, 5, 0.000132347735804984303, 0.999457210637598801)]
    [InlineData(100, 2, 92, double.PositiveInfinity, 100.000267668928937, 3.99785857692184728)]
    public void Moments_AgreeWithMpmath(double mean, double error, double low, double high, double expectedMean, double expectedVariance)
    {
        var truncated = Distribution.TruncatedNormal(mean: mean, standardError: error, low: low, high: high);
        DistributionAssert.Close(expectedMean, truncated.Mean, 1e-12);
        DistributionAssert.Close(expectedVariance, truncated.Variance, 1e-10);
    }

    [Theory]
    [InlineData(double.NegativeInfinity, double.PositiveInfinity, "use a plain normal")]
    [InlineData(2, 1, "low 2 and high 1; exchange the two")]
    [InlineData(1, 1, "write 1 alone for a fixed value")]
    [InlineData(double.NaN, 1, "a finite low but got NaN")]
    public void TruncatedNormal_ImpossibleBounds_SayWhy(double low, double high, string message) =>
        DistributionAssert.Refuses(message, () => Distribution.TruncatedNormal(mean: 0, standardError: 1, low: low, high: high));
}
