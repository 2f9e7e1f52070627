using PainCost.Burden;
using PainCost.Units;

namespace PainCost.Tests.Burden;

/// <summary>Profiles that do not make up a burden, and what is said of them. Oracle: by hand.</summary>
public class BurdenCheckTests
{
    [Theory]
    [InlineData("medication cost per user", "medication is only half specified: 'medication cost per user' missing. Add it, or take out 'medication use'.")]
    [InlineData("excess absence days", "absenteeism is only half specified: 'excess absence days' missing. Add it, or take out 'hours per day'.")]
    public void Model_HalfSpecifiedComponent_ListsWhatIsMissing(string missing, string words) =>
        BurdenText.AssertProblem(BurdenText.BottomUp.Without(missing), words);

    [Fact]
    public void Model_SharedInputMissing_IsMissingForEachComponent()
    {
        var problems = BurdenText.Problems(BurdenText.BottomUp.Without("hourly wage", "employment"));
        Assert.Collection(
            problems,
            p => Assert.Contains("absenteeism is only half specified: 'employment', 'hourly wage' missing. Add them, or take out 'excess absence days', 'hours per day'.", p, StringComparison.Ordinal),
            p => Assert.Contains("presenteeism is only half specified: 'employment', 'hourly wage' missing.", p, StringComparison.Ordinal),
            p => Assert.Contains("lost employment is only half specified: 'hourly wage' missing.", p, StringComparison.Ordinal));
    }

    // Means over all people hold those without work at zero.
    [Theory]
    [InlineData("employment gap")]
    [InlineData("excess impairment")]
    public void Model_EarningsOverAllPeopleWithHoursLost_IsRefused(string within) => BurdenText.AssertProblem(
        BurdenText.BottomUp.Append("earnings gap over all people,,500,USD2010/case/year").Without(within == "employment gap" ? "excess impairment" : "employment gap"),
        "counts those without work at zero",
        $"take out 'earnings gap over all people' or '{within}'");

    [Fact]
    public void Model_PresenteeismWithLowerWages_IsRefused() =>
        BurdenText.AssertProblem(BurdenText.BottomUp.Append("wage gap,,2,USD2010/hour"), "presenteeism and lower wages both measure output lost at work", "take out 'excess impairment' or 'wage gap'");

    [Fact]
    public void Model_CasesWithPopulation_IsRefused() =>
        BurdenText.AssertProblem(BurdenText.BottomUp.Append("cases,,200,case"), "two ways to count the same people");

    [Theory]
    [InlineData("population", "'prevalence' is given but 'population' is missing")]
    [InlineData("prevalence", "'population' is given but 'prevalence' is missing")]
    public void Model_HalfOfTheCases_SaysWhichIsMissing(string missing, string words) => BurdenText.AssertProblem(BurdenText.BottomUp.Without(missing), words);

    [Fact]
    public void Model_NoCases_SaysHowToGiveThem() =>
        BurdenText.AssertProblem(BurdenText.BottomUp.Without("population", "prevalence"), "give 'population' and 'prevalence', or 'cases'");

    [Fact]
    public void Model_UnknownInput_IsNamedWithItsPlaceAndWhatIsKnown() =>
        BurdenText.AssertProblem(BurdenText.BottomUp.Append("excess helth care cost,,1,USD2010/case/year"),
            "example.csv(15): the burden equation has no input 'excess helth care cost'. Did you mean 'excess health care cost'? All of them are in docs/model.md.");

    [Fact]
    public void Model_UnknownInputOfAClass_KeepsTheClass() =>
        BurdenText.AssertProblem(BurdenText.BottomUp.Append("rebat: insulin,,0.1,1"), "Did you mean 'rebate: insulin'?");

    [Fact]
    public void Model_NameLikeNoOther_ProposesNone() => BurdenText.AssertProblem(BurdenText.BottomUp.Append("weather,,1,1"), "no input 'weather'. All of them");

    [Theory]
    [InlineData("hourly wage,,20,USD2010/day", "'hourly wage' must be in USD2010/hour (of any currency and price year) but is in USD2010/day.")]
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
        var message = Assert.Throws<UnitMismatchException>(() => BurdenText.Model(rows)).Message;
        Assert.Contains("rate per civilian-adult (civilian adults outside institutions), but 'population' [adult] counts adult (resident adults, 18 and over)", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Model_MoneyOfTwoYears_SaysSoInWords()
    {
        var rows = BurdenText.BottomUp.With("hourly wage,,20,USD2023/hour");
        var message = Assert.Throws<UnitMismatchException>(() => BurdenText.Model(rows)).Message;
        Assert.Contains("prices of different years (2010 and 2023)", message, StringComparison.Ordinal);
        Assert.Contains("multiply by a price index in USD2023/USD2010", message, StringComparison.Ordinal);
        Assert.Contains("'absenteeism' [USD2023/year]", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Model_SeveralProblems_AreReportedAtOnce()
    {
        var rows = BurdenText.BottomUp.Without("prevalence", "medication use").With("hourly wage,,20,USD2010/day")
            .Concat(["wage gap,,2,USD2010/hour", "weather,,1,1"]);
        var exception = Assert.Throws<BurdenException>(() => BurdenText.Model(rows));
        Assert.Equal(5, exception.Problems.Count);
        Assert.Equal(string.Join(Environment.NewLine, exception.Problems), exception.Message);
    }

    [Fact]
    public void Model_TotalHeldFromBelow_IsRefused() =>
        Assert.Contains("no published total to hold fixed", Assert.Single(BurdenText.Problems(BurdenText.BottomUp, HeldFixed.Total)), StringComparison.Ordinal);

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
            Assert.Single(BurdenText.Problems(BurdenText.TopDown.Without("published cases", "population", "prevalence").Append("cases,,50,case"), HeldFixed.CostPerCase)),
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
        BurdenText.AssertProblem(BurdenText.TopDown.Append("excess health care cost,,5,USD2010/case/year"), "the same cost would be counted twice");

    [Fact]
    public void Model_OpioidsInAnalgesics_AreRefused() => BurdenText.AssertProblem(
        BurdenText.TopDown.Concat(["analgesic spending,,10,USD2010/year", "opioid spending,,5,USD2010/year"]), "would count opioids twice");

    // Restates dollars of 2010 in those of 2006, though the spending is in dollars of 2006.
    [Fact]
    public void Model_PriceIndexTheWrongWayRound_SaysToDivide()
    {
        var rows = BurdenText.TopDown.Concat(["analgesic spending,,10,USD2006/year", "pce health index 2006 to 2010,,0.8,USD2006/USD2010"]);
        var message = Assert.Throws<UnitMismatchException>(() => BurdenText.Model(rows)).Message;
        Assert.Contains("Multiply by the inverse index (divide instead of multiply): one in USD2010/USD2006", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Model_TwoPriceIndices_AreRefused() => BurdenText.AssertProblem(
        BurdenText.TopDown.Concat(
        [
            "analgesic spending,,10,USD2006/year", "pce health index 2006 to 2010,,1.2,USD2010/USD2006", "pce health index 2008 to 2010,,1.1,USD2010/USD2008",
        ]),
        "'pce health index 2006 to 2010', 'pce health index 2008 to 2010'", "keep one");
}
