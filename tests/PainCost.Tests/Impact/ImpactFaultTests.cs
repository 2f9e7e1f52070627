using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Impact;

namespace PainCost.Tests.Impact;

/// <summary>What a budget impact refuses, all faults at once. Oracle: the messages name what, where and how to mend it.</summary>
public sealed class ImpactFaultTests
{
    private const string Header = "input,stratum,value,unit,population,year,price_year,source,known,note\n";

    private static readonly YearlyQuantity Half = YearlyQuantity.Constant(ImpactCase.Share(0.5));

    [Fact]
    public void Model_SeveralFaultsInCode_AreToldAtOnce()
    {
        var eligible =
            new EligibleCases(Input.Fixed("people", 10, "adult"))
            {
                LeavingShare = YearlyQuantity.Constant(Input.Fixed("leaving share", 1.5,
                "1"))
            };
        var treatment = new NewTreatment("t", YearlyQuantity.ByYear(ImpactCase.Share(0.1), ImpactCase.Share(0.2)),
        [
            new TreatmentCost("infusions") { FirstYear = YearlyQuantity.Constant(ImpactCase.Money(5, "USD2023/case/year")) },
            new TreatmentCost("visits") { LaterYear = YearlyQuantity.Constant(ImpactCase.Money(5, "USD2022/patient/year")) },
            new TreatmentCost("visits"),
            new TreatmentCost("total") { Starting = YearlyQuantity.Constant(ImpactCase.Money(5, "USD2023/patient")) },
        ]);

        var fault = Assert.Throws<FaultsException>(() => BudgetImpact.Model(eligible, treatment, new ImpactChoices { Years = 3 }));

        string[] expected =
        [
            "'cases' must be in case but is in adult", "'leaving share' must lie in [0, 1] but is 1.5", "'uptake' has no value for year 3",
            "'first-year cost of infusions' must be in USD2023/patient/year but is in USD2023/case/year",
            "'later-year cost of visits' must be in USD2023/patient/year but is in USD2022/patient/year",
            "'visits' is given 2 times", "'visits' has neither", "'total' cannot name a component",
        ];
        Assert.Equal(expected.Length, fault.Problems.Count);
        Assert.All(expected, part => Assert.Contains(part, fault.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Model_SeveralFaultsInAPlan_AreToldAtOnceWithTheirRows()
    {
        var fault = Assert.Throws<FaultsException>(() => Build(
            "uptake,,1.2,patient/case,x,,,,assumption,",
            "uptake first,,0.1,patient/case,x,,,,assumption,",
            "persistance,,0.5,1,x,,,,assumption,",
            "first-year cost: drug,,10,USD2023/case/year,x,,2023,,assumption,",
            "eligible share,year 2,0.5,1,x,,,,assumption,",
            "persistence,second,0.5,1,x,,,,assumption,"));

        string[] expected =
        [
            "'uptake', plan.csv(3) must lie in [0, 1] but is 1.2", "the uptake is given in more than one way",
                "'uptake last' is missing beside 'uptake first'",
            "'persistance', plan.csv(5) is no row of a plan. Did you mean 'persistence'?",
                "'first-year cost: drug', plan.csv(6) must be in USD2023/patient/year",
            "'eligible share [year 2]', plan.csv(7) is one for all years", "'persistence', plan.csv(8): the stratum 'second' is no year",
        ];
        Assert.All(expected, part => Assert.Contains(part, fault.Message, StringComparison.Ordinal));
        Assert.All(fault.Problems, problem => Assert.StartsWith("plan: ", problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Model_PlanThatCannotBeRestated_SaysWhichRow()
    {
        var fault = Assert.Throws<FaultsException>(() => Build(
            "uptake,,0.5,patient/case,x,,,,assumption,",
            "first-year cost: infusions: drug,,10,USD2024/patient/year,x,,2024,,assumption,",
            "first-year cost: infusions: visit,,10,EUR2023/patient/year,x,,2023,,assumption,"));

        Assert.Contains("'first-year cost: infusions: drug', plan.csv(4) cannot be restated in USD2023", fault.Message,
            StringComparison.Ordinal);
        Assert.Contains("'first-year cost: infusions: visit', plan.csv(5) is in EUR2023", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Model_BurdenWithoutCases_SaysSo()
    {
        var burden = PainBurden.Model(Profile.BuiltIn("us-back-2016"));
        var fault = Assert.Throws<FaultsException>(() => BudgetImpact.Model(burden,
            Plan("uptake,,0.5,patient/case,x,,,,assumption,", "starting cost: drug,,10,USD2023/patient,x,,2023,,assumption,")));

        Assert.Contains("how many cases", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(51)]
    public void Years_OutsideOneToFifty_AreRefused(int years) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ImpactChoices { Years = years });

    [Fact]
    public void Model_UncertainShareAboveOne_IsRefused()
    {
        var eligible =
            ImpactCase.Eligible(1000) with
            {
                EligibleShare = Input.Uncertain("eligible share", Distribution.Uniform(low: 0.5, high: 1.1),
                "1")
            };

        Assert.Contains("reaches from 0.5 to 1.1", Assert.Throws<FaultsException>(() =>
            BudgetImpact.Model(eligible, ImpactCase.Treatment(Half, 1))).Message, StringComparison.Ordinal);
    }

    private static Profile Plan(params string[] rows) =>
        Profile.Parse(new StringReader("# price basis: USD2023\n" + Header + string.Join('\n', rows)), "plan.csv");

    private static void Build(params string[] rows) =>
        BudgetImpact.Model(PainBurden.Model(Profile.BuiltIn("article")), Plan(rows));
}
