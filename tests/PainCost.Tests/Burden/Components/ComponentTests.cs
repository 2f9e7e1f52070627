using PainCost.Burden;

namespace PainCost.Tests.Burden.Components;

/// <summary>Each component of the equation alone, for 200 cases of whom 120 work. Oracle: by hand.</summary>
public class ComponentTests
{
    private const string Cases = "cases,,200,case";

    private static readonly string[] Ketamine =
    [
        "share treated: ketamine,,0.05,patient/case",
        "courses: ketamine,,2,course/patient/year",
        "infusions per course: ketamine,,5,infusion/course",
        "drug cost per infusion: ketamine,,30,USD2010/infusion",
        "administration per infusion,,170,USD2010/infusion",
    ];

    [Fact]
    public void Medication_ByUserOfEachClass_IsTheirSum() => AssertCosts(
        "medication",
        200 * ((0.1 * 800) + (0.3 * 50)),
        "medication use: opioids,,0.1,user/case",
        "medication cost per user: opioids,,800,USD2010/user/year",
        "medication use: NSAIDs,,0.3,user/case",
        "medication cost per user: NSAIDs,,50,USD2010/user/year");

    [Theory]
    [InlineData("rebate: opioids,,0.25,1", 0.75)]
    [InlineData("rebate: opioids,,0,1", 1)]
    public void Medication_ByFill_IsLessTheRebate(string rebate, double paid) => AssertCosts(
        "medication",
        200 * 0.1 * 6 * 40 * paid,
        "medication use: opioids,,0.1,user/case",
        "fills per user: opioids,,6,fill/user/year",
        "price per fill: opioids,,40,USD2010/fill",
        rebate);

    [Fact]
    public void Medication_ByFillWithoutRebate_IsTheFullPrice() => AssertCosts(
        "medication", 200 * 0.1 * 6 * 40, "medication use: opioids,,0.1,user/case", "fills per user: opioids,,6,fill/user/year",
            "price per fill: opioids,,40,USD2010/fill");

    [Fact]
    public void Medication_BySpending_IsTheShareForPainWhateverTheCases() =>
        AssertCosts("medication", 9000 * 0.7, "medication spending: opioids,,9000,USD2010/year", "pain share: opioids,,0.7,1");

    // Spending of the whole population is divided by the cases: 300 and 100. That of a stratum stays in it.
    [Theory]
    [InlineData("medication spending: opioids,,8000,USD2010/year", "", 6000, 2000)]
    [InlineData("medication spending: opioids,women,8000,USD2010/year", "medication spending: opioids,men,1000,USD2010/year", 8000, 1000)]
    public void Medication_BySpendingInStrata_IsDividedAmongThoseItIsFor(string spending, string another, double women, double men)
    {
        string[] rows = ["cases,women,300,case", "cases,men,100,case", "pain share: opioids,,1,1", spending, .. another.Length > 0
            ? [another] : Array.Empty<string>()];
        var values = AddsUp.Build(rows, new BurdenChoices { Detail = Detail.ByCell }).Evaluate();
        Assert.Equal([women, men, women + men], new[] { "medication [women]", "medication [men]", "medication" }.Select(o => values[o]));
    }

    // What women take is divided among the severities of women only.
    [Fact]
    public void Medication_BySpendingOfAStratumWithSeverities_IsDividedWithinIt()
    {
        string[] rows =
        [
            "cases,women,300,case", "cases,men,100,case", "severity weight,severe,1,1", "severity weight,other,3,1",
            "pain share: opioids,,0.5,1", "medication spending: opioids,women,8000,USD2010/year",
                "medication spending: opioids,men,1000,USD2010/year",
        ];
        var model = AddsUp.Build(rows, new BurdenChoices { Detail = Detail.ByCell });
        Assert.Equal(8000 * 0.5 / 4, model.Evaluate()["medication [women / severe]"], 1e-12 * 1000);
        Assert.Equal(9000 * 0.5, model.Evaluate()["medication"], 1e-12 * 4500);
        AddsUp.Assert(model, "medication", AddsUp.InCells(model, "medication"));
    }

    [Fact]
    public void Infusions_WithoutEvents_AreDrugAndAdministration() => AssertCosts("infusions", 200 * 0.05 * 2 * 5 * (30 + 170), Ketamine);

    [Fact]
    public void Infusions_WithEvents_CostThoseToo() => AssertCosts(
        "infusions",
        200 * 0.05 * 2 * 5 * (30 + 170 + (0.02 * 1500)),
        [.. Ketamine, "adverse events per infusion: ketamine,,0.02,event/infusion",
            "cost per adverse event: ketamine,,1500,USD2010/event"]);

    // The drug's own fee goes before that of all drugs; 10 patients × 10 infusions × 250, and 4 × 3 × (5 + 170).
    [Fact]
    public void Infusions_OfTwoDrugs_AddAndMayHaveTheirOwnFee() => AssertCosts(
        "infusions",
        (100 * (30 + 220)) + (12 * (5 + 170)),
        [
            .. Ketamine,
            "administration per infusion: ketamine,,220,USD2010/infusion",
            "share treated: lidocaine,,0.02,patient/case",
            "courses: lidocaine,,1,course/patient/year",
            "infusions per course: lidocaine,,3,infusion/course",
            "drug cost per infusion: lidocaine,,5,USD2010/infusion",
        ]);

    [Theory]
    [InlineData("unpaid work", "unpaid work lost,,100,hour/case/year", 100)]
    [InlineData("informal care", "informal care,,30,hour/case/year", 30)]
    public void UnpaidHours_CostTheReplacementWage(string output, string hours, double each) =>
        AssertCosts(output, 200 * each * 15, hours, "replacement wage,,15,USD2010/hour");

    [Fact]
    public void LostProductivity_GivenAsOneAmount_IsThatAmount() =>
        AssertCosts("lost productivity", 200 * 2923, "excess productivity cost,,2923,USD2010/case/year");

    [Fact]
    public void Absenteeism_WithATeam_CostsWhatTheOthersLoseToo()
    {
        var rows = BurdenText.BottomUp.Append("team multiplier,,1.28,1");
        var values = BurdenText.Model(rows).Evaluate();
        Assert.Equal(120 * 5 * 8 * 30 * 1.28, values["absenteeism"], 1e-12 * 184_320);
        Assert.Equal(120 * 1800 * 0.1 * 30, values["presenteeism"], 1e-12 * 648_000);
    }

    // 200 cases lose 0.2 QALY of $50,000 each. It counts income again, so it is shown beside the total.
    [Fact]
    public void Intangible_IsInTheTotalOnlyWhenAskedFor()
    {
        string[] rows = [Cases, "excess health care cost,,500,USD2010/case/year", "quality of life loss,,0.2,QALY/case/year",
            "value per QALY,,50000,USD2010/QALY"];
        var (without, with) = (AddsUp.Build(rows, new BurdenChoices()), AddsUp.Build(rows, new BurdenChoices { IncludeIntangible = true }));

        Assert.Equal((100_000.0, 2_000_000.0), (without.Evaluate()["total"], without.Evaluate()["intangible"]));
        Assert.Equal(2_100_000, with.Evaluate()["total"], 1e-12 * 2_100_000);
        Assert.DoesNotContain("intangible", PainBurden.Components(without));
        Assert.Contains(with.Choices, c => c is { Name: "intangible cost", Value: "in the total" });
    }

    [Fact]
    public void Intangible_AskedForButNotGiven_IsNotRecordedAsCounted() => Assert.DoesNotContain(
        AddsUp.Build(BurdenText.BottomUp, new BurdenChoices { IncludeIntangible = true }).Choices, c => c.Name == "intangible cost");

    [Fact]
    public void Intangible_Alone_IsNoTotalUnlessAskedFor()
    {
        string[] rows = [Cases, "quality of life loss,,0.2,QALY/case/year", "value per QALY,,50000,USD2010/QALY"];
        BurdenText.AssertProblem(rows, "nothing but lost quality of life is there to count");
        Assert.Equal(2_000_000, AddsUp.Build(rows, new BurdenChoices { IncludeIntangible = true }).Evaluate()["total"], 1e-6);
    }

    [Theory]
    [InlineData("both measure output lost at work", "wage gap,,2,USD2010/hour")]
    [InlineData("'excess productivity cost' is all lost productivity, and absenteeism is a part of it",
        "excess productivity cost,,5,USD2010/case/year")]
    [InlineData("'medication cost per user' is for all classes, and the classes are given as well",
        "medication use: opioids,,0.1,user/case", "medication cost per user: opioids,,8,USD2010/user/year")]
    [InlineData("two ways to count the same people", "cases,,200,case")]
    public void Loss_GivenTwice_IsRefused(string words, params string[] rows) =>
        BurdenText.AssertProblem(BurdenText.BottomUp.Concat(rows), words);

    [Fact]
    public void Medication_OfOneClassInTwoWays_IsRefused() => BurdenText.AssertProblem(
        [
            Cases,
            "medication use: opioids,,0.1,user/case", "medication cost per user: opioids,,8,USD2010/user/year",
            "medication spending: opioids,,9000,USD2010/year", "pain share: opioids,,0.7,1",
        ],
        "medication: opioids is given in several ways", "keep one");

    private static void AssertCosts(string output, double cost, params string[] rows)
    {
        var baseCase = BurdenText.Model([Cases, .. rows]).Evaluate();
        Assert.Equal(cost, baseCase[output], 1e-12 * cost);
        Assert.Equal(cost, baseCase["total"], 1e-12 * cost);
        Assert.Equal("USD2010/year", baseCase.Unit(output).ToString());
    }
}
