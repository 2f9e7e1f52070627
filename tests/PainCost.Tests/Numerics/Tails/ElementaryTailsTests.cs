using PainCost.Numerics.Tails;

namespace PainCost.Tests.Numerics.Tails;

public class ElementaryTailsTests
{
    // mpmath 1.2.1, 50 digits: exp(y) - 1 - y and |y| - log(1 + |y|).
    [Theory]
    [InlineData(-40.0, 39.0, 36.2864279332956922)]
    [InlineData(-0.5000001, 0.106530699059570464, 0.094534925225171156)]
    [InlineData(-0.3, 0.0408182206817178632, 0.0376357355325089454)]
    [InlineData(-1e-9, 4.99999999833333396e-19, 4.99999999666666729e-19)]
    [InlineData(1e-12, 5.00000000000166647e-25, 4.99999999999666647e-25)]
    [InlineData(0.02, 0.000201340026755810169, 0.000197372703820286982)]
    [InlineData(0.4999, 0.148656406816389715, 0.094501560780823281)]
    [InlineData(3.0, 16.0855369231876677, 1.61370563888010938)]
    public void ExpExcessAndLogShortfall_KeepEveryDigitNearZero(double y, double excess, double shortfall)
    {
        Assert.Equal(1, ElementaryTails.ExpExcess(y) / excess, 2e-15);
        Assert.Equal(1, ElementaryTails.LogShortfall(Math.Abs(y)) / shortfall, 2e-15);
    }
}
