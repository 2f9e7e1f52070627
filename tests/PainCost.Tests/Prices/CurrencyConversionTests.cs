using PainCost.Prices;

namespace PainCost.Tests.Prices;

/// <summary>What converts money where a profile gives no rate.</summary>
public sealed class CurrencyConversionTests
{
    private static readonly PriceBasis Aud = new("AUD", 2018);

    [Fact]
    public void Find_OfNone_IsNull() => Assert.Null(CurrencyConversion.None.Find(Aud, "USD"));

    /// <summary>Oracle: the parity asked for by countries.</summary>
    [Fact]
    public void Find_Parity_IsThatOfTheTwoCountries()
    {
        var found = CurrencyConversion.None.With("ppp").Find(Aud, "USD")!;

        Assert.Equal(PurchasingPower.Ratio("AUS", "USA", 2018).CentralValue, found.CentralValue);
        Assert.Equal("USD2018/AUD2018", found.Unit.ToString());
    }

    [Fact]
    public void Find_ParityOfTheEuro_NeedsACountry()
    {
        var euro = new PriceBasis("EUR", 2020);

        Assert.Null(CurrencyConversion.None.With("ppp").Find(euro, "USD"));
        Assert.Equal(
            PurchasingPower.Ratio("DEU", "USA", 2020).CentralValue,
            CurrencyConversion.None.With("ppp DEU").Find(euro, "USD")!.CentralValue);
    }

    [Fact]
    public void Find_StatedRate_GoesBeforeTheParity()
    {
        var found = CurrencyConversion.None.With("ppp").With("AUD to USD=0.75").Find(Aud, "USD")!;

        Assert.Equal(0.75, found.CentralValue);
        Assert.Equal("USD2018/AUD2018", found.Unit.ToString());
        Assert.Null(CurrencyConversion.None.With("AUD to USD=0.75").Find(Aud, "GBP"));
    }

    [Theory]
    [InlineData("pp", "write ppp")]
    [InlineData("ppp DEY", "Did you mean 'DEU'")]
    [InlineData("USD to USD=1", "is no conversion")]
    [InlineData("AUD to USD=0", "above 0")]
    [InlineData("AUD to USD=-0.5", "above 0")]
    [InlineData("AUD to USD=x", "is not a number")]
    public void With_WhatIsNoConversion_SaysWhatToWrite(string text, string expected) =>
        Assert.Contains(
            expected, Assert.Throws<FormatException>(() => CurrencyConversion.None.With(text)).Message, StringComparison.Ordinal);
}
