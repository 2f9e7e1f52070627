using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Prices;

namespace PainCost.Tests.Burden;

/// <summary>A total, or a cost per case, of which no part is known. Oracle: by hand; for prices the consumer price levels 218.056 and
/// 313.689.</summary>
public sealed class UndividedCostTests
{
    private const string Undivided = "cost, not divided";

    private static readonly string[] Total = ["cases,,20,case", "published total,,100,USD2010/year"];

    private static readonly string[] PerCase = ["cases,,20,case", "excess cost,,7,USD2010/case/year"];

    // 20 and 5 cases.
    private static readonly string[] Strata =
    [
        "population,women,100,adult",
        "population,men,50,adult",
        "prevalence,women,0.2,case/adult",
        "prevalence,men,0.1,case/adult",
    ];

    private static readonly string[] TotalsOfStrata =
        [.. Strata, "published total,women,60,USD2010/year", "published total,men,40,USD2010/year"];

    [Fact]
    public void Model_APublishedTotalAlone_IsOneComponent()
    {
        var model = AddsUp.Build(Total);

        Assert.Equal(["total", Undivided, "cases", "cost per case"], model.Outputs.Select(o => o.Name));
        Assert.Equal([100, 100, 20, 5], model.Outputs.Select(o => model.Evaluate()[o.Name]));
        Assert.Equal([Undivided], PainBurden.Components(model));
        Assert.Contains(model.Choices, c => c is { Name: Undivided, Value: "care and lost work in one amount, which falls on no payer" });
    }

    [Fact]
    public void Model_APublishedTotalWithoutCases_HasNoCostPerCase() =>
        Assert.Equal(["total", Undivided], AddsUp.Build(["published total,,100,USD2010/year"]).Outputs.Select(o => o.Name));

    [Fact]
    public void Model_CostPerCaseHeld_IsTimesTheCases() => Assert.Equal(
        200, AddsUp.Build([.. Total, "published cases,,10,case"], new BurdenChoices { HeldFixed = HeldFixed.CostPerCase })
            .Evaluate()["total"]);

    [Fact]
    public void Model_WellbeingBesideATotal_IsAddedWhenAskedFor()
    {
        string[] rows = [.. Total, "published wellbeing loss,,50,USD2010/year"];

        Assert.Equal(100, AddsUp.Build(rows).Evaluate()["total"]);
        Assert.Equal(150, AddsUp.Build(rows, new BurdenChoices { IncludeIntangible = true }).Evaluate()["total"]);
    }

    [Fact]
    public void Model_TotalsOfStrata_AddUpAndAreToldByStratum()
    {
        var values = AddsUp.Build(TotalsOfStrata, new BurdenChoices { Detail = Detail.ByCell }).Evaluate();

        Assert.Equal([100, 100, 25, 4], new[] { "total", Undivided, "cases", "cost per case" }.Select(o => values[o]));
        Assert.Equal([60, 40], new[] { $"{Undivided} [women]", "total [men]" }.Select(o => values[o]));
    }

    // 20 × 60 / 10 and 5 × 40 / 10.
    [Fact]
    public void Model_CostPerCaseOfStrataHeld_IsTimesTheCasesOfEach() => Assert.Equal(
        120 + 20,
        AddsUp.Build(
            [.. TotalsOfStrata, "published cases,women,10,case", "published cases,men,10,case"],
            new BurdenChoices { HeldFixed = HeldFixed.CostPerCase }).Evaluate()["total"],
        1e-10);

    [Fact]
    public void Model_ACostPerCase_IsTimesTheCases()
    {
        var values = AddsUp.Build(PerCase).Evaluate();

        Assert.Equal([140, 140, 7], new[] { "total", Undivided, "cost per case" }.Select(o => values[o]));
    }

    // 20 × 7 and 5 × 3.
    [Fact]
    public void Model_CostsPerCaseOfStrata_AddUp() => Assert.Equal(
        155,
        AddsUp.Build([.. Strata, "excess cost,women,7,USD2010/case/year", "excess cost,men,3,USD2010/case/year"]).Evaluate()["total"],
        1e-10);

    [Fact]
    public void Restatement_OfAnUndividedCost_IsByConsumerPricesUnlessTold()
    {
        var (in2024, of100) = (new BurdenChoices { PriceBasis = new PriceBasis("USD", 2024) }, 100 * 313.689 / 218.056);
        var told = RestatementPlan.UnitedStates.With(Undivided, PriceIndex.BuiltIn("pce-health"));

        Assert.Equal(of100, AddsUp.Build(Total, in2024).Evaluate()["total"], 1e-10);
        Assert.Equal(of100, AddsUp.Build(TotalsOfStrata, in2024).Evaluate()["total"], 1e-10);
        Assert.Equal(of100 * 1.4, AddsUp.Build(PerCase, in2024).Evaluate()["total"], 1e-10);
        Assert.Equal(100 * 117.799 / 91.152, AddsUp.Build(Total, in2024 with { Restatement = told }).Evaluate()["total"], 1e-10);
        Assert.Contains(AddsUp.Build(Total, in2024).Choices, c => c is { Name: $"price index of {Undivided}", Value: "cpi-u, to 2024" });
    }

    [Fact]
    public void Restatement_OfStrataInTwoPriceYears_TakesEachFromItsOwn() => Assert.Equal(
        (60 * 313.689 / 218.056) + 40,
        AddsUp.Build(
            [.. Strata, "published total,women,60,USD2010/year", "published total,men,40,USD2024/year"],
            new BurdenChoices { PriceBasis = new PriceBasis("USD", 2024) }).Evaluate()["total"],
        1e-10);

    [Theory]
    [InlineData("excess health care cost,,5,USD2010/case/year", "health care is a part of it",
        "take out 'excess cost' or 'excess health care cost'")]
    [InlineData("excess productivity cost,,5,USD2010/case/year", "lost productivity is a part of it", "'excess productivity cost'")]
    [InlineData("published total,,5,USD2010/year", "'excess cost' builds cost, not divided from below", "counted twice")]
    public void Model_ACostPerCaseBesideWhatItHolds_IsRefused(string row, params string[] words) =>
        BurdenText.AssertProblem([.. PerCase, row], words);

    [Fact]
    public void Model_DisabilityBenefitsBesideACostPerCase_AreATransferAndStay() =>
        Assert.Equal(140, AddsUp.Build([.. PerCase, "disability benefits,,5,USD2010/case/year"]).Evaluate()["total"]);

    [Theory]
    [InlineData("published total,men,40,USD2010/year", "'published total' is given by stratum, and is missing for 'men'")]
    [InlineData("population,men,50,adult", "no part of the population")]
    public void Model_TotalsOfSomeStrata_AreRefused(string without, string words) => Assert.Contains(
        words, Assert.Throws<FaultsException>(() => AddsUp.Build(TotalsOfStrata.Except([without]))).Message, StringComparison.Ordinal);

    [Fact]
    public void Model_ATotalForAllBesideThoseOfStrata_IsRefused() => BurdenText.AssertProblem(
        [.. TotalsOfStrata, "published total,,100,USD2010/year"], "its row for all would count the same again");

    [Fact]
    public void Model_APartOfATotalByStratum_IsRefusedAndNotPassedOver() => BurdenText.AssertProblem(
        ["population,women,100,adult", "prevalence,women,0.2,case/adult", "published health care,women,60,USD2010/year"],
        "'published health care' is read for the whole population, and its row for 'women' would not be used");

    [Fact]
    public void Perspective_OfAnUndividedCost_IsSocietalAlone() => Assert.Contains(
        "none of the profile's components falls on the perspective of employer: cost, not divided. Something of it falls on societal",
        Assert.Throws<FaultsException>(() => AddsUp.Build(Total, new BurdenChoices { Perspective = Perspective.Employer })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Payers_OfAnUndividedCost_AreRefused() => BurdenText.AssertProblem(
        [.. PerCase, "payer weight: out of pocket,,1,1"], "'payer weight: out of pocket' is given but would not be used");
}
