using static PainCost.Tests.Evidence.EvidenceText;

namespace PainCost.Tests.Evidence.Reading;

/// <summary>Every fault that a row can have. Oracle: the place and the words, by hand.</summary>
public class RowFaultTests
{
    [Fact]
    public void Parse_PercentageForShare_SaysTheShare() =>
        Assert.Equal(
            "us.csv(2), column 'value': prevalence must lie in [0, 1] but is 20.4; write 0.204 for 20.4 %.",
            Faults(Row(value: "20.4")).Single().ToString());

    [Theory]
    [InlineData("case/adult")]
    [InlineData("case/civilian-adult")]
    [InlineData("worker/case")]
    [InlineData("user/case")]
    public void Parse_PartOfAWholeAboveOne_IsAFault(string unit) =>
        AssertFault(Faults(Row(value: "1.01", unit: unit)), 2, "value", "must lie in [0, 1] but is 1.01", "write 0.0101 for 1.01 %");

    [Fact]
    public void Parse_ShareWithoutUnitAboveOne_IsAFault() =>
        AssertFault(Faults(Row(input: "rebate share", value: "1.5", unit: "1")), 2, "value", "rebate share must lie in [0, 1]");

    [Fact]
    public void Parse_NumberWithoutUnitAboveOne_IsNoFault() =>
        Assert.Equal(1.28, Parse(Row(input: "team multiplier", value: "1.28", unit: "1"))["team multiplier"].CentralValue);

    [Fact]
    public void Parse_WholePerPartAboveOne_IsNoFault() =>
        Assert.Equal(1.047, Parse(Row(input: "bridge", value: "1.047", unit: "adult/civilian-adult"))["bridge"].CentralValue);

    [Fact]
    public void Parse_NegativeShare_ProposesNoPercentage()
    {
        var faults = Faults(Row(value: "-0.1"));
        AssertFault(faults, 2, "value", "must lie in [0, 1] but is -0.1.");
    }

    // SciPy 1.10.1: norm.cdf(-2) + norm.sf(8), and gamma.sf(1, 4, scale=.05).
    [Theory]
    [InlineData("normal", "may be below 0 or above 1, with probability 0.02275; ")]
    [InlineData("gamma", "may be above 1, with probability 3.204E-06; ")]
    public void Parse_OpenEndedShare_ProposesBeta(string family, string reach) =>
        AssertFault(Faults(Row(value: $"\"{family}(mean=0.2, se=0.1)\"")), 2, "value", reach, "write beta(mean=0.2, se=0.1)");

    [Fact]
    public void Parse_UniformPercentage_ProposesToDivide() =>
        AssertFault(Faults(Row(value: "\"uniform(low=35, high=51.3)\"")), 2, "value", "reaches from 35 to 51.3", "divide by 100");

    [Theory]
    [InlineData("USD2010/hour", "2010")]
    [InlineData("adult", "")]
    [InlineData("hour/worker/year", "")]
    public void Parse_NegativeMoneyPeopleOrTime_IsAFault(string unit, string priceYear) =>
        AssertFault(Faults(Row(input: "x", value: "-5", unit: unit, priceYear: priceYear)), 2, "value", "x must not be negative but is -5");

    [Fact]
    public void Parse_UniformPriceBelowZero_SaysHowFar() =>
        AssertFault(Faults(Row(input: "price", value: "\"uniform(low=-2, high=8)\"", unit: "USD2010", priceYear: "2010")), 2, "value",
            "reaches down to -2");

    [Fact]
    public void Parse_NormalPriceBelowZero_SaysProbabilityAndProposesOthers() =>
        AssertFault(
            Faults(Row(input: "price", value: "\"normal(mean=100, se=50)\"", unit: "USD2010", priceYear: "2010")), 2, "value",
            "is below 0 with probability 0.02275", "gamma(mean=100, se=50)", "lognormal(mean=100, se=50)",
                "normal(mean=100, se=50, low=0)");

    // No draw is nearer to an end than 2^-53: what is less likely does not occur.
    [Theory]
    [InlineData("cases", "case", "normal(mean=100e6, se=5e6)")]
    [InlineData("prevalence", "case/adult", "normal(mean=0.243, se=0.004)")]
    public void Parse_NormalThatNoDrawTakesOutOfItsLimits_IsNoFault(string input, string unit, string value) =>
        Assert.Equal(value, Parse(Row(input: input, unit: unit, value: $"\"{value}\"")).Rows[0].Distribution.ToString());

    [Fact]
    public void Parse_NormalCountBelowZero_ProposesWithTheDigitsAsWritten() =>
        AssertFault(
            Faults(Row(input: "cases", unit: "case", value: "\"normal(mean=100e6, sd=50.0e6)\"")), 2, "value",
            "gamma(mean=100e6, se=50.0e6), lognormal(mean=100e6, se=50.0e6) or normal(mean=100e6, se=50.0e6, low=0)");

    [Fact]
    public void Parse_HalfBoundedShare_ProposesBetaWithTheStatedMoments() =>
        AssertFault(Faults(Row(value: "\"normal(mean=0.10, se=0.2, low=0)\"")), 2, "value",
            "may be above 1, with probability 4.914E-06; write beta(mean=0.10, se=0.2).");

    [Fact]
    public void Parse_NoInput_IsAFault() => AssertFault(Faults(Row(input: "")), 2, "input", "is empty");

    [Fact]
    public void Parse_DoubledInput_NamesBothLines() =>
        AssertFault(Faults(Prevalence, Row(input: "x", note: "\"two\nlines\""), Prevalence), 5, "input",
            "prevalence is given twice, in lines 2 and 5");

    [Fact]
    public void Parse_SameInputInTwoStrata_IsNoFault()
    {
        var profile = Parse(Row(stratum: "women"), Row(stratum: "men"));
        Assert.Equal(["prevalence [women]", "prevalence [men]"], profile.Inputs.Select(input => input.Name));
    }

    [Fact]
    public void Parse_DoubledStratum_NamesIt() =>
        AssertFault(Faults(Row(stratum: "women"), Row(stratum: "women")), 3, "input",
            "prevalence for women is given twice, in lines 2 and 3");

    [Fact]
    public void Parse_MistypedDistribution_SaysSo() => AssertFault(Faults(Row(value: "\"uniforn(low=0, high=1)\"")), 2, "value", "uniforn");

    [Fact]
    public void Parse_NoValue_IsAFault() => AssertFault(Faults(Row(value: "")), 2, "value", "is empty", "beta(mean=0.204, se=0.004)");

    [Fact]
    public void Parse_QuotedDecimalComma_ProposesPoint() => AssertFault(Faults(Row(value: "\"0,204\"")), 2, "value", "write 0.204");

    [Fact]
    public void Parse_CommaOfEitherKind_SaysBoth() =>
        AssertFault(Faults(Row(input: "x", value: "\"1,250\"", unit: "hour")), 2, "value", "1.250 if it is the decimal sign, 1250 if");

    [Fact]
    public void Parse_ThousandsSeparators_ProposesPlainNumber() =>
        AssertFault(Faults(Row(input: "population", value: "\"235,201,000\"", unit: "adult")), 2, "value", "write 235201000.");

    [Fact]
    public void Parse_UnquotedDecimalComma_ProposesPoint() =>
        AssertFault(Faults(Row(value: "0,204")), 2, "", "has 11 fields but the header has 10", "write 0.204 for 0,204");

    [Fact]
    public void Parse_UnquotedThousands_SaysBoth() =>
        AssertFault(Faults(Row(input: "x", value: "$8,068", unit: "hour")), 2, "", "write 8068 if it separates thousands, 8.068 if");

    [Theory]
    [InlineData("0,243", "write 0.243.")]
    [InlineData("$8,068", "write 8068 (the unit says the currency")]
    [InlineData("8068 (400)", "write gamma(mean=8068, se=400)")]
    public void Parse_FigureAsPrinted_SaysWhatToWrite(string value, string words) =>
        AssertFault(Faults(Row(value: $"\"{value}\"")), 2, "value", words);

    [Fact]
    public void Parse_UnquotedCommaInText_ProposesQuotes() =>
        AssertFault(Faults(Prevalence + "seen, read"), 2, "", "has 11 fields", "quotation marks");

    [Fact]
    public void Parse_TooFewFields_SaysBothNumbers() => AssertFault(Faults("prevalence,,0.204"), 2, "",
        "has 3 fields but the header has 10");

    [Fact]
    public void Parse_NoUnit_IsAFault() => AssertFault(Faults(Row(unit: "")), 2, "unit", "is empty");

    [Fact]
    public void Parse_InvalidUnit_SaysSo() => AssertFault(Faults(Row(unit: "case//adult")), 2, "unit", "case//adult");

    [Fact]
    public void Parse_NoPopulation_IsAFault() => AssertFault(Faults(Row(population: "")), 2, "population", "is empty");

    [Theory]
    [InlineData("2011")]
    [InlineData("")]
    public void Parse_OtherPriceYearThanUnit_IsAFault(string priceYear) =>
        AssertFault(Faults(Row(input: "price", unit: "USD2010/case", priceYear: priceYear)), 2, "price_year", $"is '{priceYear}'",
            "USD2010/case says 2010; write 2010 here");

    [Fact]
    public void Parse_OtherPriceYearThanUnit_SaysHowToMendEitherSide() =>
        AssertFault(
            Faults(Row(input: "price", unit: "USD2010/case", priceYear: "2011")), 2, "price_year",
            "write 2010 here if the unit is right, or USD2011 in the unit if the money is of 2011.");

    [Fact]
    public void Parse_PriceYearWithoutMoney_IsAFault() =>
        AssertFault(Faults(Row(priceYear: "2010")), 2, "price_year", "is '2010'", "leave it empty");

    [Fact]
    public void Parse_UnknownSource_ProposesNearest() =>
        AssertFault(Faults(Row(source: "GASKIN2021")), 2, "source", "no source 'GASKIN2021'", "Did you mean 'GASKIN2012'?", "sources.csv");

    [Fact]
    public void Parse_NoSource_IsAFaultUnlessAssumption()
    {
        AssertFault(Faults(Row(source: "")), 2, "source", "is empty", "assumption");
        Assert.Equal("no source: an assumption", Parse(Row(source: "", known: "assumption")).Rows[0].Source.Citation);
    }

    [Theory]
    [InlineData("sene", "Did you mean 'seen'?")]
    [InlineData("", "seen, derived, background, assumption")]
    public void Parse_UnknownKnown_NamesTheWords(string known, string words) => AssertFault(Faults(Row(known: known)), 2, "known", words);

    [Theory]
    [InlineData("10")]
    [InlineData("2015-1990")]
    [InlineData("2015-16")]
    [InlineData("1800")]
    [InlineData("about 2010")]
    public void Parse_BadYear_IsAFault(string year) => AssertFault(Faults(Row(year: year)), 2, "year", $"'{year}' is no year", "2021-2022");

    private static string Row(
        string input = "prevalence", string stratum = "", string value = "0.204", string unit = "case/adult", string population =
            "US adults",
        string year = "2016", string priceYear = "", string source = "GASKIN2012", string known = "seen", string note = "") =>
        string.Join(',', input, stratum, value, unit, population, year, priceYear, source, known, note);
}
