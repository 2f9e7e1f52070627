using PainCost.Numerics.Beta;
using PainCost.Numerics.Tails;

namespace PainCost.Tests.Distributions.Bounded;

public class BetaDistributionTests
{
    // Reference/quantiles.py: mpmath at 60 digits; an upper tail's quantile as its distance from 1.
    [Fact]
    public void TailQuantile_ReferenceGrid_AgreesTo1e10() => ReferenceQuantile.AssertClose("beta", 1e-10, r =>
    {
        var curve = new IncompleteBeta(r.Parameters[0], r.Parameters[1]);
        var (fromZero, fromOne) = curve.Position(TailSolver.Solve(curve, r.Tail, r.IsUpper));
        return r.IsUpper ? fromOne : fromZero;
    });

    // The tail above each x is DLMF 8.17.8 summed with mpmath 1.2.1 at 60 digits: here 1 - alpha/(alpha + beta) has no digits left.
    [Theory]
    [InlineData(0.0010022460040127806, 59744908.908152506, 7.9466393973631483519e-9, 1.5755037026494057e-07)]
    [InlineData(0.0032038643658213943, 34238785.013339654, 0.00011888911812383718018, 6.4416149371117980e-08)]
    public void UpperTailQuantile_TinyMean_AgreesWithMpmath(double alpha, double beta, double tail, double expected) =>
        DistributionAssert.Close(expected, Distribution.BetaFromShapes(alpha: alpha, beta: beta).UpperTailQuantile(tail), 1e-10);

    // Moment formulas by hand, quantiles by scipy.stats.beta.
    [Theory]
    [InlineData(0.435, 0.026, 0.38441118090114007, 0.4348803532758093, 0.486268116841586)]
    [InlineData(0.6, 0.02, 0.5604992244323597, 0.6001113690452413, 0.6388682383400757)]
    [InlineData(0.02, 0.01, 0.0053844488674668544, 0.01838159328788781, 0.04376504401081955)]
    public void Beta_FromMoments_HasPublishedQuantiles(double mean, double error, double low, double median, double high) =>
        DistributionAssert.MomentsAndQuantiles(Distribution.Beta(mean: mean, standardError: error), mean, error, low, median, high);

    // The arcsine distribution in closed form.
    [Fact]
    public void ShapesOfAHalf_AreTheArcsineLaw()
    {
        var arcsine = Distribution.BetaFromShapes(alpha: 0.5, beta: 0.5);
        Assert.Equal(2 / Math.PI * Math.Asin(Math.Sqrt(0.3)), arcsine.CumulativeProbability(0.3), 1e-14);
        Assert.Equal(1 / (Math.PI * Math.Sqrt(0.21)), arcsine.Density(0.3), 1e-14);
        Assert.Equal(Math.Pow(Math.Sin(0.45 * Math.PI), 2), arcsine.Quantile(0.9), 1e-14);
        Assert.Equal(double.PositiveInfinity, arcsine.Density(1));
        Assert.Equal(0.125, arcsine.Variance, 1e-16);
    }

    [Fact]
    public void ShapesOfOne_AreUniform()
    {
        var uniform = Distribution.BetaFromShapes(alpha: 1, beta: 1);
        Assert.Equal(0.37, uniform.Quantile(0.37), 1e-15);
        Assert.Equal(1, uniform.Density(0), 1e-15);
        Assert.Equal(1, uniform.Density(0.999), 1e-14);
    }

    [Theory]
    [InlineData(0.5, 0.6, "a beta with mean 0.5 needs a standard error below 0.5 (sqrt(mean*(1-mean))) but got 0.6")]
    [InlineData(0.5, 0.5, "standard error below 0.5")]
    [InlineData(50, 1, "write 0.5 for 50 %")]
    [InlineData(0, 0.1, "write 0 alone for a fixed value")]
    [InlineData(-0.2, 0.1, "above 0 and below 1 but got -0.2")]
    [InlineData(0.5, 0, "write the mean alone for a fixed value")]
    [InlineData(double.NaN, 0.1, "but got NaN")]
    public void Beta_Impossible_SaysWhy(double mean, double error, string message) =>
        DistributionAssert.Refuses(message, () => Distribution.Beta(mean: mean, standardError: error));

    [Fact]
    public void BetaFromShapes_Impossible_SaysWhich() =>
        DistributionAssert.Refuses("a finite beta above 0 but got 0", () => Distribution.BetaFromShapes(alpha: 1, beta: 0));
}
