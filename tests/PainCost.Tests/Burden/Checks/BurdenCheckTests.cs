using System.Globalization;
using PainCost.Burden;
using PainCost.Evidence;

namespace PainCost.Tests.Burden.Checks;

/// <summary>Profiles that do not make up a burden, and what is said of them. Oracle: by hand.</summary>
public class BurdenCheckTests
{
    [Theory]
    [InlineData("medication cost per user",
        "medication is only half specified: 'medication cost per user' missing. Add it, or take out 'medication use'.")]
    [InlineData("excess absence days",
        "absenteeism is only half specified: 'excess absence days' missing. Add it, or take out 'hours per day'.")]
    public void Model_HalfSpecifiedComponent_ListsWhatIsMissing(string missing, string words) =>
        BurdenText.AssertProblem(BurdenText.BottomUp.Without(missing), words);

    [Fact]
    public void Model_SharedInputMissing_IsMissingForEachComponent()
    {
        var problems = BurdenText.Problems(BurdenText.BottomUp.Without("hourly wage", "employment"));
        Assert.Collection(
            problems,
            p => Assert.Contains("absenteeism is only half specified: 'employment', 'hourly wage' missing. Add them, or take out 'excess "
                + "absence days', 'hours per day'.", p, StringComparison.Ordinal),
            p => Assert.Contains("presenteeism is only half specified: 'employment', 'hourly wage' missing.", p, StringComparison.Ordinal),
            p => Assert.Contains("lost employment is only half specified: 'hourly wage' missing.", p, StringComparison.Ordinal));
    }

    // Means over all people hold those without work at zero.
    [Theory]
    [InlineData("employment gap")]
    [InlineData("excess impairment")]
    public void Model_EarningsOverAllPeopleWithHoursLost_IsRefused(string within) => BurdenText.AssertProblem(
        BurdenText.BottomUp.Append("earnings gap over all people,,500,USD2010/case/year")
            .Without(within == "employment gap" ? "excess impairment" : "employment gap"),
        "counts those without work at zero",
        $"take out 'earnings gap over all people' or '{within}'");

    [Fact]
    public void Model_PresenteeismWithLowerWages_IsRefused() =>
        BurdenText.AssertProblem(BurdenText.BottomUp.Append("wage gap,,2,USD2010/hour"),
            "presenteeism and lower wages both measure output lost at work", "take out 'excess impairment' or 'wage gap'");

    [Fact]
    public void Model_CasesWithPopulation_IsRefused() =>
        BurdenText.AssertProblem(BurdenText.BottomUp.Append("cases,,200,case"), "two ways to count the same people");

    [Theory]
    [InlineData("population", "'prevalence' is given but 'population' is missing")]
    [InlineData("prevalence", "'population' is given but 'prevalence' is missing")]
    public void Model_HalfOfTheCases_SaysWhichIsMissing(string missing, string words) =>
        BurdenText.AssertProblem(BurdenText.BottomUp.Without(missing), words);

    [Fact]
    public void Model_NoCases_SaysHowToGiveThem() =>
        BurdenText.AssertProblem(BurdenText.BottomUp.Without("population", "prevalence"), "give 'population' and 'prevalence', or 'cases'");

    [Fact]
    public void Model_UnknownInput_IsNamedWithItsPlaceAndWhatIsKnown() =>
        BurdenText.AssertProblem(BurdenText.BottomUp.Append("excess helth care cost,,1,USD2010/case/year"),
            "example.csv(15), column 'input': the burden equation has no input 'excess helth care cost'. Did you mean 'excess health care "
                + "cost'? All of them are in docs/model.md.");

    [Fact]
    public void Model_UnknownInputOfAClass_KeepsTheClass() =>
        BurdenText.AssertProblem(
            [.. BurdenText.BottomUp.Without("medication use", "medication cost per user"), "medication use: insulin,,0.1,user/case",
                "medication cst per user: insulin,,100,USD2010/user/year"],
            "Did you mean 'medication cost per user: insulin'?");

    // Taken for what it nearly names, so that this is not missing as well.
    [Fact]
    public void Model_MistypedInput_CausesNoOtherProblem() =>
        BurdenText.AssertProblem(BurdenText.BottomUp.Without("hourly wage").Append("hourly wge,,20,USD2010/hour"),
            "column 'input': the burden equation has no input 'hourly wge'. Did you mean 'hourly wage'?");

    [Fact]
    public void Model_MistypedInput_IsHeldToTheUnitAndTheSizeOfTheOneMeant()
    {
        var problems = BurdenText.Problems(BurdenText.BottomUp.Without("hourly wage", "excess impairment")
            .Concat(["hourly wge,,20,USD2010/day", "exces impairment,,8,1"]));
        Assert.Equal(
            ["example.csv(13), column 'input'", "example.csv(13), column 'unit'", "example.csv(14), column 'input'",
                "example.csv(14), column 'value'"],
            problems.Select(p => p[..p.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Fact]
    public void Model_NameLikeNoOther_ProposesNone() => BurdenText.AssertProblem(BurdenText.BottomUp.Append("weather,,1,1"),
        "no input 'weather'. All of them");

    [Theory]
    [InlineData("hourly wage,,20,USD2010/day", "'hourly wage' must be in USD2010/hour (of any currency and price year) but is in "
        + "USD2010/day; mend the unit, or convert the value.")]
    [InlineData("prevalence,,0.2,worker/adult", "'prevalence' must be in case/adult but is in worker/adult")]
    [InlineData("excess health care cost,,500,USD2010/year", "must be in USD2010/case/year")]
    public void Model_WrongUnit_IsRefused(string row, string words) => BurdenText.AssertProblem(BurdenText.BottomUp.With(row), words);

    [Theory]
    [InlineData("civilian-adult")]
    [InlineData("person")]
    [InlineData("civilian-person")]
    [InlineData("child")]
    public void Model_AnyPopulationBase_IsAllowedWhenBothAgree(string people)
    {
        var rows = BurdenText.BottomUp.With($"population,,1000,{people}").With($"prevalence,,0.2,case/{people}");
        Assert.Equal(200, BurdenText.Model(rows).Evaluate()["cases"], 1e-12 * 200);
    }

    // Trap 5: rates of the National Health Interview Survey belong to civilian adults outside institutions.
    [Fact]
    public void Model_RateOfOtherBase_SaysSoInWords()
    {
        var rows = BurdenText.BottomUp.With("prevalence,,0.2,case/civilian-adult");
        BurdenText.AssertProblem(
            rows,
            "example.csv(14), column 'unit': 'prevalence' is a rate per civilian-adult (civilian adults outside institutions), but "
                + "'population', example.csv(2), counts adult (resident adults, 18 and over)",
            "population bridge,,VALUE,civilian-adult/adult,");
    }

    [Theory]
    [InlineData("civilian-adult/adult", "case/adult", "which 'population bridge', example.csv(15), takes to civilian-adult (civilian "
        + "adults outside institutions); give the rate in case/civilian-adult")]
    [InlineData("civilian-adult/person", "case/civilian-adult",
        "column 'unit': 'population bridge' takes a count of person (residents of all ages) to civilian-adult, but 'population', "
            + "example.csv(2), counts adult")]
    public void Model_BridgeToAnotherBase_SaysWhereItLeads(string bridge, string rate, string words) => BurdenText.AssertProblem(
        BurdenText.BottomUp.With($"prevalence,,0.2,{rate}").Append($"population bridge,,0.95,{bridge}"), words);

    [Fact]
    public void Model_ConditionsAndOverlapsOfOtherBases_AreEachNamed()
    {
        string[] rows = ["population,,1000,adult", "prevalence: A,,0.1,case/person", "prevalence: B,,0.02,case/adult",
            "overlap: A & B,,0.01,case/child", "excess health care cost,,500,USD2010/case/year"];
        Assert.Equal([3, 5], Lines(BurdenText.Problems(rows)));
    }

    [Fact]
    public void Model_MoneyOfTwoYears_SaysSoInWords()
    {
        var rows = BurdenText.BottomUp.With("hourly wage,,20,USD2023/hour");
        BurdenText.AssertProblem(
            rows,
            "example.csv(14), column 'unit': 'hourly wage' is in USD2023, but 'excess health care cost', example.csv(4), is in USD2010, "
                + "and nothing says in which prices the results are to be.",
            "write '# price basis: USD2023' above the header: an index then restates each component.");
    }

    [Fact]
    public void Model_MoneyOfTwoCurrencies_SaysWhichRateWouldConvert() => BurdenText.AssertProblem(
        BurdenText.BottomUp.With("hourly wage,,20,EUR2010/hour"),
            "'# price basis: USD2010' above the header and the rate that converts EUR:",
                "  exchange rate: EUR to USD,,VALUE,USD2010/EUR2010,");

    // Each in the sum of its own: what the total does not count may be in other prices.
    [Fact]
    public void Model_IntangibleInOtherPrices_IsRefusedOnlyInTheTotal()
    {
        string[] rows = [.. BurdenText.BottomUp, "quality of life loss,,0.1,QALY/case/year", "value per QALY,,50000,USD2020/QALY"];
        Assert.Equal("USD2020/year", BurdenText.Model(rows).Evaluate().Unit("intangible").ToString());
        var refusal = Assert.Throws<FaultsException>(() => AddsUp.Build(rows, new BurdenChoices { IncludeIntangible = true }));
        Assert.Equal([16], Lines(refusal.Problems));
    }

    [Fact]
    public void Model_PublishedPartsInOtherPrices_AreEachNamed()
    {
        var rows = BurdenText.TopDown.With("published productivity,,110,USD2012/year").Concat(
        [
            "published wellbeing loss,,5,USD2011/year", "published days of work missed,,1,USD2010/year",
                "published hours of work lost,,1,USD2013/year", "published lower wages,,1,USD2010/year",
        ]);
        Assert.Equal([6, 7, 9], Lines(BurdenText.Problems(rows)));
    }

    [Fact]
    public void Model_SpendingInOtherPrices_NamesTheIndexThatIsMissing() => BurdenText.AssertProblem(
        BurdenText.TopDown.Append("analgesic spending,,10,USD2006/year"), "example.csv(7), column 'unit'",
            "  pce health index 2006 to 2010,,VALUE,USD2010/USD2006,");

    [Fact]
    public void Model_IndexThatMovesNothing_IsNamed() => BurdenText.AssertProblem(
        BurdenText.TopDown.Concat(["analgesic spending,,10,USD2010/year", "pce health index 2006 to 2010,,1.2,USD2010/USD2006"]),
            "example.csv(8), column 'input'", "take it out");

    [Fact]
    public void Model_MissingInputOfAComponent_ComesWithARowToPaste() => BurdenText.AssertProblem(
        BurdenText.BottomUp.Without("medication cost per user"),
        "example.csv(5), column 'input': medication is only half specified",
        "  medication cost per user,,VALUE,USD2010/user/year,WHOM IT DESCRIBES,,2010,SOURCE,seen,");

    [Fact]
    public void Model_SeveralProblems_AreReportedAtOnce()
    {
        var rows = BurdenText.BottomUp.Without("prevalence", "medication use").With("hourly wage,,20,USD2010/day")
            .Concat(["wage gap,,2,USD2010/hour", "weather,,1,1"]);
        var exception = Assert.Throws<FaultsException>(() => BurdenText.Model(rows));
        Assert.Equal(5, exception.Problems.Count);
        Assert.Equal(string.Join(Environment.NewLine, exception.Problems), exception.Message);
    }

    [Fact]
    public void Model_TotalHeldFromBelow_IsRefused() =>
        Assert.Contains("no published total to hold fixed", Assert.Single(BurdenText.Problems(BurdenText.BottomUp, HeldFixed.Total)),
            StringComparison.Ordinal);

    [Fact]
    public void Model_CostPerCaseHeldWithoutPublishedCases_IsRefused() =>
        Assert.Contains(
            "'published cases' must say on how many cases the total was observed",
            Assert.Single(BurdenText.Problems(BurdenText.TopDown.Without("published cases"), HeldFixed.CostPerCase)),
            StringComparison.Ordinal);

    // Divided by cases that may be replaced and multiplied by them again, the total would be held after all.
    [Fact]
    public void Model_CostPerCaseHeldWithCasesOnly_IsRefused() =>
        Assert.Contains(
            "'published cases' must say",
            Assert.Single(BurdenText.Problems(BurdenText.TopDown.Without("published cases", "population", "prevalence")
                .Append("cases,,50,case"), HeldFixed.CostPerCase)),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("published productivity", "a published total needs 'published productivity' to be split by")]
    [InlineData("published health care", "a published total needs 'published health care' to be split by")]
    public void Model_PublishedPartMissing_IsNamed(string missing, string words) =>
        BurdenText.AssertProblem(BurdenText.TopDown.Without(missing).Append("published total,,100,USD2010/year"), words);

    [Fact]
    public void Model_PartOfTheSplitMissing_IsNamed()
    {
        var problems = BurdenText.Problems(BurdenText.TopDown.Append("published lower wages,,50,USD2010/year"));
        Assert.Equal(2, problems.Count);
        Assert.Contains("'published days of work missed' is missing", problems[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Model_ComponentFromBelowInAPublishedTotal_IsRefused() =>
        BurdenText.AssertProblem(BurdenText.TopDown.Append("excess health care cost,,5,USD2010/case/year"),
            "the same cost would be counted twice");

    [Fact]
    public void Model_OpioidsInAnalgesics_AreRefused() => BurdenText.AssertProblem(
        BurdenText.TopDown.Concat(["analgesic spending,,10,USD2010/year", "opioid spending,,5,USD2010/year"]), "would count opioids twice");

    // Restates dollars of 2010 in those of 2006, though the spending is in dollars of 2006.
    [Fact]
    public void Model_PriceIndexTheWrongWayRound_SaysToDivide()
    {
        var rows = BurdenText.TopDown.Concat(["analgesic spending,,10,USD2006/year", "pce health index 2006 to 2010,,0.8,USD2006/USD2010"]);
        BurdenText.AssertProblem(rows, "example.csv(8), column 'unit'",
            "so that its unit is USD2010/USD2006 but is USD2006/USD2010; this one is the wrong way round");
    }

    [Fact]
    public void Model_TwoPriceIndices_AreRefused() => BurdenText.AssertProblem(
        BurdenText.TopDown.Concat(
        [
            "analgesic spending,,10,USD2006/year", "pce health index 2006 to 2010,,1.2,USD2010/USD2006",
                "pce health index 2008 to 2010,,1.1,USD2010/USD2008",
        ]),
        "'pce health index 2006 to 2010', 'pce health index 2008 to 2010'", "keep one");

    /// <summary>The lines at which problems begin: <c>example.csv(7), ...</c></summary>
    private static IEnumerable<int> Lines(IEnumerable<string> problems) =>
        problems.Select(p => int.Parse(p["example.csv(".Length..p.IndexOf(')', StringComparison.Ordinal)], CultureInfo.InvariantCulture));
}
