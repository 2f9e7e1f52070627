namespace PainCost.Tests.Burden.Equation;

/// <summary>A burden built from what a case costs. Oracle: by hand, and laws.</summary>
public class BottomUpTests
{
    // 200 cases, 120 of them employed, an hour at 20 × 1.5 = 30.
    [Theory]
    [InlineData("cases", 200, "case")]
    [InlineData("health care", 200 * 500, "USD2010/year")]
    [InlineData("medication", 200 * 0.25 * 300, "USD2010/year")]
    [InlineData("absenteeism", 120 * 5 * 8 * 30, "USD2010/year")]
    [InlineData("presenteeism", 120 * 1800 * 0.1 * 30, "USD2010/year")]
    [InlineData("lost employment", 200 * 0.05 * 1800 * 30, "USD2010/year")]
    [InlineData("total", 100_000 + 15_000 + 144_000 + 648_000 + 540_000, "USD2010/year")]
    [InlineData("cost per case", 1_447_000 / 200.0, "USD2010/case/year")]
    public void Model_AllComponents_AreTheHandComputedOnes(string output, double value, string unit)
    {
        var baseCase = BurdenText.Model(BurdenText.BottomUp).Evaluate();
        Assert.Equal(value, baseCase[output], 1e-12 * value);
        Assert.Equal(unit, baseCase.Unit(output).ToString());
    }

    [Fact]
    public void Model_LowerWages_AreHoursTimesTheGap()
    {
        var rows = BurdenText.BottomUp.Without("excess impairment").Append("wage gap,,2,USD2010/hour");
        Assert.Equal(120 * 1800 * 2, BurdenText.Model(rows).Evaluate()["lower wages"], 1e-12 * 432_000);
    }

    [Fact]
    public void Model_NoNonWageShare_CostsAnHourItsWage() =>
        Assert.Equal(120 * 5 * 8 * 20, BurdenText.Model(BurdenText.BottomUp.Without("non-wage share")).Evaluate()["absenteeism"],
            1e-12 * 96_000);

    [Fact]
    public void Model_CasesInstead_AreTheCases() =>
        Assert.Equal(300 * 500, BurdenText.Model(["cases,,300,case", "excess health care cost,,500,USD2010/case/year"]).Evaluate()["total"],
            1e-12 * 150_000);

    [Fact]
    public void Model_Outputs_BeginWithTheTotal() => Assert.Equal(
        ["total", "health care", "medication", "absenteeism", "presenteeism", "lost employment", "cases", "cost per case"],
        BurdenText.Model(BurdenText.BottomUp).Outputs.Select(o => o.Name));

    [Fact]
    public void Model_Choices_AreRecorded()
    {
        var model = BurdenText.Model(BurdenText.BottomUp);
        Assert.Equal("example", model.Title);
        Assert.Contains(new Choice("held fixed", "cost per case"), model.Choices);
    }

    // Law: twice the population is twice the burden, and no more for each case.
    [Fact]
    public void Model_TwiceThePopulation_IsTwiceTheBurden()
    {
        var once = BurdenText.Model(BurdenText.BottomUp).Evaluate();
        var twice = BurdenText.Model(BurdenText.BottomUp.With("population,,2000,adult")).Evaluate();
        Assert.All(
            new[] { "total", "health care", "medication", "absenteeism", "presenteeism", "lost employment", "cases" },
            output => Assert.Equal(2 * once[output], twice[output], 1e-12 * twice[output]));
        Assert.Equal(once["cost per case"], twice["cost per case"], 1e-12 * once["cost per case"]);
    }

    // Law: components add to the total in every draw, though all of them are uncertain and share inputs.
    [Fact]
    public void Model_UncertainInputs_ComponentsAddToTheTotalInEveryDraw()
    {
        var rows = BurdenText.BottomUp.With("prevalence,,\"beta(mean=0.2, se=0.02)\",case/adult")
            .With("hourly wage,,\"gamma(mean=20, se=4)\",USD2010/hour");
        BurdenLaws.AssertComponentsAddInEveryDraw(BurdenText.Model(rows));
    }
}
