using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Prices;

namespace PainCost.Tests.Burden;

/// <summary>Money of another currency, by an exchange rate or a parity that the profile gives. Oracle: by hand; 1.10 dollars a euro are
/// invented.</summary>
public class ConversionTests
{
    private const string Rate = "exchange rate: EUR to USD,,1.10,USD2020/EUR2020";

    private static readonly BurdenChoices Of2020 = new() { PriceBasis = new PriceBasis("USD", 2020) };

    private static readonly string[] Rows = ["cases,,200,case", "excess health care cost,,500,EUR2020/case/year"];

    [Fact]
    public void Model_WithAnExchangeRate_IsInTheOtherCurrencyAndSaysSo()
    {
        var model = AddsUp.Build(Rows.Append(Rate), Of2020);
        Assert.Equal(200 * 500 * 1.10, model.Evaluate()["total"], 1e-12 * 110_000);
        Assert.Equal("USD2020/year", model.Evaluate().Unit("total").ToString());
        Assert.Contains(new Choice("conversion of health care", "exchange rate: EUR to USD"), model.Choices);
        Assert.Contains("exchange rate: EUR to USD = 1.1 USD2020/EUR2020", model.Explain("total").ToString(), StringComparison.Ordinal);
    }

    // First the currency, in the year of the money; then the year, by the index of the component.
    [Fact]
    public void Model_InALaterYear_TakesBothSteps()
    {
        var model = AddsUp.Build(Rows.Append(Rate), new BurdenChoices { PriceBasis = new PriceBasis("USD", 2023) });
        var moved = PriceIndex.BuiltIn("pce-health").Value(2023) / PriceIndex.BuiltIn("pce-health").Value(2020);
        Assert.Equal(110_000 * moved, model.Evaluate()["total"], 1e-12 * 110_000 * moved);
        Assert.Contains(new Choice("price index of health care", "pce-health, to 2023"), model.Choices);
    }

    // The parity of the library, as a row of one's own.
    [Fact]
    public void Model_WithAParity_IsThatOfTheLibrary()
    {
        var parity = PurchasingPower.Ratio("DEU", "USA", 2020).CentralValue;
        var row = FormattableString.Invariant($"purchasing power: EUR to USD,,{parity:R},USD2020/EUR2020");
        Assert.Equal(100_000 * parity, AddsUp.Build(Rows.Append(row), Of2020).Evaluate()["total"], 1e-12 * 100_000 * parity);
    }

    [Fact]
    public void Model_FromAbove_ConvertsEveryPart()
    {
        string[] rows = ["published health care,,60,EUR2020/year", "published productivity,,30,EUR2020/year", Rate];
        Assert.Equal(99, AddsUp.Build(rows, Of2020).Evaluate()["total"], 1e-12 * 99);
    }

    // A rate that is not asked for changes nothing.
    [Fact]
    public void Model_InItsOwnMoney_LeavesTheRateAside() =>
        Assert.Equal(100_000, BurdenText.Model(Rows.Append(Rate)).Evaluate()["total"]);

    [Fact]
    public void Model_WithoutARate_SaysWhatToGive() => Assert.Contains(
        "give 'exchange rate: EUR to USD' in USD2020/EUR2020, or take the built-in parity with --exchange \"ppp DEU\" (in a scenario, "
            + "exchange=ppp DEU).", Assert.Throws<FaultsException>(() => AddsUp.Build(Rows, Of2020)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("exchange rate: EUR to USD,,1.1,USD2021/EUR2020",
        "must go from one currency to another within one year, such as USD2023/EUR2023, but is in USD2021/EUR2020")]
    [InlineData("exchange rate: EUR to USD,,1.1,USD2021/EUR2021", "would not be used: no input is in EUR2021")]
    [InlineData("exchange rate: EUR to USD,,1.1,1", "'exchange rate: EUR to USD' must be in")]
    [InlineData("exchange rate: EUR to USD,,-1.1,USD2020/EUR2020", "must not be negative")]
    public void Model_RateThatFitsNothing_IsRefused(string row, string words)
    {
        var refusal = Assert.ThrowsAny<Exception>(() => AddsUp.Build(Rows.Append(row), Of2020)).Message;
        Assert.Contains("example.csv(4)", refusal, StringComparison.Ordinal);
        Assert.Contains(words, refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Model_RateBesideAParity_IsRefused() => BurdenText.AssertProblem(
        [.. Rows, Rate, "purchasing power: EUR to USD,,1.3,USD2020/EUR2020"],
            "'exchange rate: EUR to USD' and 'purchasing power: EUR to USD' convert the same money and are alternatives; keep one.");
}
