using PainCost.Prices;
using static PainCost.Tests.Prices.PriceText;

namespace PainCost.Tests.Prices;

/// <summary>Parities between countries. Oracle: the World Bank's parities, copied by hand; laws of ratios.</summary>
public sealed class PurchasingPowerTests
{
    [Fact]
    public void Ratio_BritainToAmerica_IsOneOverThePublishedParity()
    {
        var ratio = PurchasingPower.Ratio("GBR", "USA", 2013);
        Close(1 / 0.695248, ratio.CentralValue);
        Assert.Equal(("USD2013/GBP2013", "WB_PPP", Knowledge.Derived),
            (ratio.Unit.ToString(), ratio.Provenance!.Source.Id, ratio.Provenance.Knowledge));
    }

    [Fact]
    public void Ratio_ThereAndBack_IsOne() =>
        Close(1, ValueOf(PurchasingPower.Ratio("SWE", "AUS", 2018) * PurchasingPower.Ratio("AUS", "SWE", 2018)));

    [Fact]
    public void Ratio_WithinOneCurrency_IsABareNumber()
    {
        var ratio = PurchasingPower.Ratio("DEU", "NLD", 2010);
        Assert.Equal(Unit.One, ratio.Unit);
        Assert.NotEqual(1, ratio.CentralValue);
    }

    [Fact]
    public void Ratio_ThenIndex_AreTwoStepsWithTwoSources()
    {
        var cost = Input.Fixed("cost", 1632e6, "GBP2013/year");
        var restated = cost * PurchasingPower.Ratio("GBR", "USA", 2013) * PriceIndex.BuiltIn("pce-health").Ratio(2013, 2024);
        Assert.Equal("USD2024/year", restated.Unit.ToString());
        Close(1632e6 / 0.695248 * (117.799 / 95.793), ValueOf(restated));
    }

    [Fact]
    public void Ratio_OfAnotherYear_DoesNotRestate()
    {
        var converted = Input.Fixed("cost", 1, "GBP2010/year") * PurchasingPower.Ratio("GBR", "USA", 2013);
        Assert.Throws<UnitMismatchException>(() => converted + Input.Fixed("other", 1, "USD2013/year"));
    }

    [Theory]
    [InlineData("UK", 2013, "There is no purchasing power parity of 'UK'")]
    [InlineData("GBR", 1999, "no purchasing power parity of GBR for 1999; there is for 2000-2024.")]
    public void Ratio_WithoutParity_SaysWhatThereIs(string country, int year, string words) =>
        Assert.Contains(words, Assert.Throws<ArgumentException>(() => PurchasingPower.Ratio(country, "USA", year)).Message,
            StringComparison.Ordinal);
}
