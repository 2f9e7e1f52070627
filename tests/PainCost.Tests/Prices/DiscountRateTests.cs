using PainCost.Prices;
using static PainCost.Tests.Prices.PriceText;

namespace PainCost.Tests.Prices;

/// <summary>Rates and their conversions. Oracles: Fisher's relation and compounding, by hand.</summary>
public sealed class DiscountRateTests
{
    [Fact]
    public void ToNominal_FisherRelation_IsTheProduct()
    {
        var nominal = DiscountRate.Real(0.05).ToNominal(inflation: 0.08);
        Close(0.134, nominal.PerYear);
        Assert.Equal(RateBasis.Nominal, nominal.Basis);
    }

    [Fact]
    public void ToReal_OfToNominal_IsTheRate() => Close(0.03, DiscountRate.Real(0.03).ToNominal(0.02).ToReal(0.02).PerYear);

    [Fact]
    public void ToReal_InflationAboveTheRate_IsNegative() => Close((1.01 / 1.08) - 1, DiscountRate.Nominal(0.01).ToReal(0.08).PerYear);

    [Theory]
    [InlineData(12)]
    [InlineData(4)]
    [InlineData(1)]
    public void PerPeriod_OverAYear_CompoundsToTheRate(int periods) =>
        Close(1.03, Math.Pow(1 + DiscountRate.Real(0.03).PerPeriod(periods), periods));

    [Fact]
    public void PerPeriod_Monthly_IsNotATwelfth() => Assert.InRange(DiscountRate.Real(0.03).PerPeriod(12), 0.002466, 0.002467);

    [Theory]
    [InlineData(3, "Write 0.03 if 3 % is meant; a rate of 300 % is more than a discount can be.")]
    [InlineData(-1, "must be above -1")]
    [InlineData(double.NaN, "must be above -1")]
    public void Real_OutsideItsRange_IsRefused(double perYear, string words) =>
        Assert.Contains(words, Assert.Throws<ArgumentOutOfRangeException>(() => DiscountRate.Real(perYear)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void ToNominal_OfANominalRate_IsRefused() => Assert.Throws<InvalidOperationException>(() => DiscountRate.Nominal(0.03)
        .ToNominal(0.02));
}
