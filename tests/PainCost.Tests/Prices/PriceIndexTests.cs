using System.Globalization;
using PainCost.Prices;
using static PainCost.Tests.Prices.PriceText;

namespace PainCost.Tests.Prices;

/// <summary>Ratios of price levels. Oracles: case C28 (palewire/cpi on BLS levels), DESIGN's trap 11, and the words of each
/// refusal.</summary>
public sealed class PriceIndexTests
{
    [Theory]
    [InlineData(1950, 2017, 1017.0954356846472)]
    [InlineData(1950, 1960, 122.82157676348547)]
    public void Ratio_C28Years_InflatesAHundredDollars(int from, int to, double expected) =>
        Close(expected, ValueOf(100 * Consumer.Ratio(from, to)));

    [Theory]
    [InlineData("1950-01", "2018-01", 1054.7531914893618)]
    [InlineData("1950-01", "1960-01", 124.68085106382979)]
    public void Ratio_C28Months_InflatesAHundredDollars(string from, string to, double expected) =>
        Close(expected, ValueOf(100 * Consumer.Ratio(PricePeriod.Parse(from), PricePeriod.Parse(to))));

    [Fact]
    public void Deflator_C28_UndoesTheRatio() => Close(100, ValueOf(1017.0954356846472 * Consumer.Deflator(2017, 1950)));

    [Fact]
    public void Ratio_C28YearAndMonth_IsRefused()
    {
        var exception = Assert.Throws<ArgumentException>(() => Consumer.Ratio(1950, PricePeriod.Parse("2018-01")));
        Assert.StartsWith(
            "cpi: 1950 is the average of a year and 2018-01 a single month; their ratio mixes the two. Give two years or two months.",
            exception.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Ratio_OfMonths_DoesNotMeetMoneyOfAYear()
    {
        var restated = Input.Fixed("cost", 100, "USD1950-01") * Consumer.Ratio(PricePeriod.Parse("1950-01"), PricePeriod.Parse("2018-01"));
        Assert.Equal("USD2018-01", restated.Unit.ToString());
        Assert.Throws<UnitMismatchException>(() => restated + Input.Fixed("other", 1, "USD2018"));
    }

    [Theory]
    [InlineData("cpi-u", 1.439)]
    [InlineData("cpi-medical", 1.452)]
    [InlineData("pce-health", 1.292)]
    [InlineData("gdp-deflator", 1.400)]
    public void Ratio_Trap11_2010To2024(string index, double expected) =>
        Assert.Equal(expected, Math.Round(PriceIndex.BuiltIn(index).Ratio(2010, 2024).CentralValue, 3));

    [Fact]
    public void Ratio_Trap11_MedicalPricesOverstateHealthSpending()
    {
        var excess = PriceIndex.BuiltIn("cpi-medical").Ratio(2010, 2024).CentralValue / PriceIndex.BuiltIn("pce-health")
            .Ratio(2010, 2024).CentralValue;
        Assert.InRange(excess, 1.12, 1.13);
    }

    [Fact]
    public void Ratio_BuiltIn_SaysUnitAndOrigin()
    {
        var ratio = PriceIndex.BuiltIn("pce-health").Ratio(from: 2010, to: 2024);
        var provenance = ratio.Provenance!;
        Assert.Equal(("pce-health 2010 to 2024", "USD2024/USD2010"), (ratio.Name, ratio.Unit.ToString()));
        Assert.Equal(("FREDQD", Knowledge.Derived, "2010 to 2024"), (provenance.Source.Id, provenance.Knowledge, provenance.Year));
        Assert.Equal("117.799 in 2024 over 91.152 in 2010 (2017=100)", provenance.Note);
        Assert.Matches(@"^price-indexes\.csv\(\d+\), price-indexes\.csv\(\d+\)$", provenance.Location);
    }

    [Fact]
    public void Ratio_TimesACost_RestatesIt()
    {
        var cost = Input.Fixed("health care", 261e9, "USD2010/year") * PriceIndex.BuiltIn("pce-health").Ratio(2010, 2024);
        Assert.Equal(new PriceBasis("USD", 2024), cost.Unit.PriceBasis);
        Close(261e9 * 117.799 / 91.152, ValueOf(cost));
    }

    [Theory]
    [InlineData("cpi-u")]
    [InlineData("gdp-deflator-gbr")]
    public void Ratio_OverTwoSteps_IsTheRatioOverBoth(string name)
    {
        var index = PriceIndex.BuiltIn(name);
        Close(index.Ratio(2005, 2020).CentralValue, ValueOf(index.Ratio(2005, 2012) * index.Ratio(2012, 2020)));
    }

    [Fact]
    public void Ratio_SameYear_IsOne()
    {
        var ratio = PriceIndex.BuiltIn("cpi-u").Ratio(2010, 2010);
        Assert.Equal((1, Unit.One), (ratio.CentralValue, ratio.Unit));
    }

    [Fact]
    public void Ratio_Backwards_NamesTheMethodThatIsMeant() =>
        AssertRefused(() => PriceIndex.BuiltIn("cpi-u").Ratio(from: 2024, to: 2010), "2010 is before 2024", "use Deflator(2024, 2010)");

    [Fact]
    public void Deflator_Forwards_NamesTheMethodThatIsMeant() =>
        AssertRefused(() => PriceIndex.BuiltIn("cpi-u").Deflator(from: 2010, to: 2024), "2024 is after 2010", "use Ratio(2010, 2024)");

    [Fact]
    public void Ratio_UnfinishedYear_IsRefused() =>
        AssertRefused(() => PriceIndex.BuiltIn("cpi-u").Ratio(2010, 2025), "cpi-u: 2025 is unfinished (11 of 12 months", "It has 1996-2024",
            "a file of your own");

    [Fact]
    public void Ratio_MissingYear_ListsTheYears() =>
        AssertRefused(() => Consumer.Ratio(1950, 1970),
            "cpi has no value for 1970; it has 1950, 1960, 2017 and 3 months from 1950-01 to 2018-01.");

    [Fact]
    public void BuiltIn_UnknownName_ProposesTheNearest() =>
        AssertRefused(() => PriceIndex.BuiltIn("pce-helth"), "There is no price index 'pce-helth'", "Did you mean 'pce-health'?");

    [Theory]
    [InlineData("2018-13")]
    [InlineData("18")]
    [InlineData("1850")]
    [InlineData("2018-1")]
    public void PricePeriod_ParseOfAnotherText_IsRefused(string text) =>
        Assert.Contains("write a year such as 2018 or a month such as 2018-01",
            Assert.Throws<FormatException>(() => PricePeriod.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void PricePeriod_YearOutOfRange_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => (PricePeriod)203);

    [Fact]
    public void Ratio_UnderGermanCulture_IsTheSame()
    {
        var here = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            var ratio = Parse("cpi", "cpi,USD,2010,91.152,2017=100,yes,FREDQD,", "cpi,USD,2024,117.799,2017=100,yes,FREDQD,")
                .Ratio(2010, 2024);
            Close(117.799 / 91.152, ratio.CentralValue);
            Assert.Equal("117.799 in 2024 over 91.152 in 2010 (2017=100)", ratio.Provenance!.Note);
            Assert.Equal("3.5 % a year, real", DiscountRate.Real(0.035).ToString());
            Assert.Contains("1.4383", PurchasingPower.Ratio("GBR", "USA", 2013).Distribution.ToString(), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = here;
        }
    }

    private static void AssertRefused(Func<object> act, params string[] words)
    {
        var message = Assert.Throws<ArgumentException>(act).Message;
        Assert.All(words, word => Assert.Contains(word, message, StringComparison.Ordinal));
    }
}
