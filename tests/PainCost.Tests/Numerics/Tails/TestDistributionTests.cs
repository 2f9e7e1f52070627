using PainCost.Numerics.Beta;
using PainCost.Numerics.Gamma;
using PainCost.Tests.Distributions;

namespace PainCost.Tests.Numerics.Tails;

/// <summary>Student's t, chi-square and Fisher's F. Oracle: mpmath 1.2.1 at 40 digits; chi-square quantiles by R 4.2.2.</summary>
public class TestDistributionTests
{
    [Theory]
    [InlineData(1, 0.05, 12.706204736174705)]
    [InlineData(1, 0.001, 636.61924876871962)]
    [InlineData(1, 0.6, 0.72654252800536089)]
    [InlineData(1, 0.99, 0.015709255323664916)]
    [InlineData(2, 0.05, 4.3026527297494639)]
    [InlineData(5, 0.001, 6.8688266258811102)]
    [InlineData(5, 0.05, 2.5705818356363155)]
    [InlineData(12, 0.05, 2.1788128296672289)]
    [InlineData(12, 0.99, 0.01279705967107083)]
    [InlineData(100, 0.001, 3.3904913111642299)]
    [InlineData(100, 0.6, 0.5260762706003463)]
    [InlineData(double.PositiveInfinity, 0.05, 1.9599639845400545)]
    public void StudentT_QuantileAndTails_AreThoseOfMpmath(double degrees, double tails, double t)
    {
        DistributionAssert.Close(t, StudentT.BothTailsQuantile(tails, degrees), 1e-13);
        DistributionAssert.Close(tails, StudentT.BothTails(-t, degrees), 1e-13);
    }

    [Theory]
    [InlineData(152.233008082373, 12, 1.996764590846243e-26)]
    [InlineData(3, 5, 0.69998583587862751)]
    [InlineData(0.01, 1, 0.92034432544594204)]
    [InlineData(60.9397429962491, 9, 8.8321648659353167e-10)]
    public void ChiSquare_Above_IsThatOfMpmath(double x, double degrees, double above) =>
        DistributionAssert.Close(above, ChiSquare.Above(x, degrees), 1e-13);

    [Theory]
    [InlineData(0.025, 12, 4.4037885069817015, 23.336664158645345)]
    [InlineData(0.5, 1, 0.45493642311957283, 0.45493642311957283)]
    [InlineData(0.01, 100, 70.064894925399798, 135.80672317102679)]
    public void ChiSquare_Quantiles_AreThoseOfR(double tail, double degrees, double low, double high)
    {
        DistributionAssert.Close(low, ChiSquare.LowerQuantile(tail, degrees), 1e-12);
        DistributionAssert.Close(high, ChiSquare.UpperQuantile(tail, degrees), 1e-12);
    }

    [Theory]
    [InlineData(3.2, 2, 7, 0.10303300010931191)]
    [InlineData(0.4, 1, 9, 0.54282095736016066)]
    [InlineData(40, 3, 4, 0.0019299845639633728)]
    [InlineData(3.0 / 5, 5, double.PositiveInfinity, 0.69998583587862751)]
    [InlineData(0, 5, 5, 1)]
    public void FisherF_Above_IsThatOfMpmath(double f, double above, double below, double probability) =>
        DistributionAssert.Close(probability, FisherF.Above(f, above, below), 1e-13);
}
