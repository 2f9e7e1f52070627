using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Tests.Evidence;

namespace PainCost.Tests.Burden;

/// <summary>A published total with some of its parts, or without cases. Oracle: by hand.</summary>
public class PublishedTotalTests
{
    private const string HealthCare = "published health care,,60,USD2020/year,all,2020,2020,,assumption,";
    private const string Productivity = "published productivity,,30,USD2020/year,all,2020,2020,,assumption,";
    private const string Other = "published other financial cost,,10,USD2020/year,all,2020,2020,,assumption,";
    private const string Wellbeing = "published wellbeing loss,,50,USD2020/year,all,2020,2020,,assumption,";
    private const string Cases = "cases,,20,case,all,2020,,,assumption,";
    private const string PublishedCases = "published cases,,10,case,all,2020,,,assumption,";

    [Fact]
    public void Model_HealthCareAlone_IsItsOwnTotal()
    {
        var model = PainBurden.Model(EvidenceText.Parse(HealthCare));
        Assert.Equal(["total", "health care"], model.Outputs.Select(o => o.Name));
        Assert.Equal(60, model.Evaluate()["total"]);
        Assert.Contains(model.Choices, c => c is { Name: "not in the total", Value: "lost productivity" });
    }

    [Fact]
    public void Model_ThreeParts_AddToTheTotal()
    {
        var values = PainBurden.Model(EvidenceText.Parse(HealthCare, Productivity, Other, Cases)).Evaluate();
        Assert.Equal([100, 60, 30, 10, 5], new[] { "total", "health care", "lost productivity", "other financial cost",
            "cost per case" }.Select(o => values[o]));
    }

    [Fact]
    public void Model_Wellbeing_IsInTheTotalOnlyWhenAskedFor()
    {
        var profile = EvidenceText.Parse(HealthCare, Productivity, Other, Wellbeing, Cases);
        Assert.Equal(100, PainBurden.Model(profile).Evaluate()["total"]);
        var with = PainBurden.Model(profile, new BurdenChoices { IncludeIntangible = true }).Evaluate();
        Assert.Equal([150, 50, 60, 7.5], new[] { "total", "intangible", "health care", "cost per case" }.Select(o => with[o]));
    }

    [Fact]
    public void Model_CostPerCaseHeldFixed_ScalesEveryPartAlike()
    {
        var profile = EvidenceText.Parse(HealthCare, Productivity, Other, Wellbeing, Cases, PublishedCases);
        var values = PainBurden.Model(profile, new BurdenChoices { HeldFixed = HeldFixed.CostPerCase, IncludeIntangible = true })
            .Evaluate();
        Assert.Equal([300, 120, 60, 20, 100], new[] { "total", "health care", "lost productivity", "other financial cost",
            "intangible" }.Select(o => values[o]));
    }

    [Fact]
    public void Model_PublishedCasesWithoutCases_IsRefused() =>
        Assert.Contains("how many cases", Refusal(HealthCare, PublishedCases), StringComparison.Ordinal);

    [Fact]
    public void Model_CostPerCaseHeldFixedWithoutCases_IsRefused() => Assert.Throws<FaultsException>(
        () => PainBurden.Model(EvidenceText.Parse(HealthCare), HeldFixed.CostPerCase));

    [Fact]
    public void Model_PartOfAMissingPart_IsRefused()
    {
        var refusal = Refusal(Productivity, "opioid spending,,5,USD2020/year,all,2020,2020,,assumption,");
        Assert.Contains("'opioid spending' is a part of 'published health care'", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Model_TotalWithOnePart_IsRefused() => Assert.Contains(
        "'published productivity' to be split by",
        Refusal(HealthCare, Cases, "published total,,90,USD2020/year,all,2020,2020,,assumption,"),
        StringComparison.Ordinal);

    [Fact]
    public void Model_ExcessProductivityCost_IsLostProductivity()
    {
        var values = PainBurden.Model(EvidenceText.Parse(Cases, "excess productivity cost,,7,USD2020/case/year,all,2020,2020,,assumption,"))
            .Evaluate();
        Assert.Equal([140, 140], [values["lost productivity"], values["total"]]);
    }

    [Fact]
    public void Model_ExcessProductivityCostWithAPartOfIt_IsRefused() => Assert.Contains(
        "count it twice; take out 'excess productivity cost' or 'employment gap'",
        Refusal(
            Cases,
            "excess productivity cost,,7,USD2020/case/year,all,2020,2020,,assumption,",
            "employment gap,,0.1,worker/case,all,2020,,,assumption,",
            "hours worked,,1800,hour/worker/year,all,2020,,,assumption,",
            "hourly wage,,30,USD2020/hour,all,2020,2020,,assumption,"),
        StringComparison.Ordinal);

    private static string Refusal(params string[] rows) =>
        Assert.Throws<FaultsException>(() => PainBurden.Model(EvidenceText.Parse(rows))).Message;
}
