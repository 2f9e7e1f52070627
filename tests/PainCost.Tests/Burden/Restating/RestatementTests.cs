using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Prices;

namespace PainCost.Tests.Burden.Restating;

/// <summary>A burden in the prices of another year. Oracle: the index's printed levels, by hand.</summary>
public class RestatementTests
{
    private static readonly BurdenChoices Of2024 = new() { PriceBasis = new PriceBasis("USD", 2024) };

    private static readonly string[] Ketamine =
    [
        "cases,,200,case",
        "share treated: ketamine,,0.05,patient/case",
        "courses: ketamine,,2,course/patient/year",
        "infusions per course: ketamine,,5,infusion/course",
        "drug cost per infusion: ketamine,,30,USD2015/infusion",
        "administration per infusion,,170,USD2021/infusion",
        "adverse events per infusion: ketamine,,0.02,event/infusion",
        "cost per adverse event: ketamine,,1500,USD2010/event",
    ];

    [Fact]
    public void BottomUp_ComponentsMoveWithTheirOwnIndex()
    {
        var (published, restated) = (BurdenText.Model(BurdenText.BottomUp).Evaluate(), AddsUp.Build(BurdenText.BottomUp, Of2024));
        var values = restated.Evaluate();

        Assert.All(["health care", "medication"], c => Assert.Equal(published[c] * Moved("pce-health", 2010), values[c],
            1e-12 * values[c]));
        Assert.All(["absenteeism", "presenteeism", "lost employment"],
            c => Assert.Equal(published[c] * Moved("cpi-u", 2010), values[c], 1e-12 * values[c]));
        AddsUp.Assert(restated, "total", PainBurden.Components(restated));
        Assert.Equal("USD2024/year", values.Unit("total").ToString());
        Assert.Contains(new Choice("price index of health care", "pce-health, to 2024"), restated.Choices);
        Assert.Contains(new Choice("price index of presenteeism", "cpi-u, to 2024"), restated.Choices);
    }

    // The drug in prices of 2015, its administration in those of 2021 and its adverse events in those of 2010.
    [Fact]
    public void BottomUp_PriceYearsMixedInOneComponent_AreBroughtToOne()
    {
        var each = (30 * Moved("pce-health", 2015)) + (170 * Moved("pce-health", 2021)) + (0.02 * 1500 * Moved("pce-health", 2010));
        var model = AddsUp.Build(Ketamine, Of2024);
        Assert.Equal(100 * each, model.Evaluate()["infusions"], 1e-12 * 100 * each);
        Assert.Equal(new Choice("price index of infusions", "pce-health, to 2024"),
            Assert.Single(model.Choices, c => c.Name.StartsWith("price index", StringComparison.Ordinal)));
    }

    [Fact]
    public void BottomUp_PriceYearsMixedAndNoneAskedFor_AreRefused() =>
        Assert.Equal(
            ["example.csv(7), column 'unit'", "example.csv(9), column 'unit'"],
            BurdenText.Problems(Ketamine).Select(p => p[..p.IndexOf(':', StringComparison.Ordinal)]));

    // docs/prices.md: 560 billion of 2010 are 767 billion of 2024, 261 with the PCE health index and 299 with the CPI.
    [Fact]
    public void TopDown_Total_IsTheSumOfTheRestatedComponents()
    {
        var model = PainBurden.Model(Profile.BuiltIn("us-2008"), Of2024);
        Assert.Equal(767_432_341_224, model.Evaluate()["total"], 1.0);
        AddsUp.Assert(model, "total", PainBurden.Components(model));
        Assert.Contains(new Choice("price index of health care", "pce-health, to 2024"), model.Choices);
        Assert.Contains(new Choice("price index of lower wages", "cpi-u, to 2024"), model.Choices);
    }

    [Fact]
    public void TopDown_InItsOwnPrices_StaysAsObserved()
    {
        var rows = BurdenText.TopDown.Concat(["analgesic spending,,10,USD2006/year", "pce health index 2006 to 2010,,1.2,USD2010/USD2006"]);
        var model = BurdenText.Model(rows);
        Assert.Equal(200, model.Evaluate()["total"]);
        Assert.DoesNotContain("medication", model.Explain("total").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_WithAnotherIndex_IsUsedAndRecorded()
    {
        var plan = RestatementPlan.UnitedStates.With("health care", PriceIndex.BuiltIn("cpi-medical"));
        var model = AddsUp.Build(["cases,,200,case", "excess health care cost,,500,USD2010/case/year"], Of2024 with { Restatement = plan });
        Assert.Equal(100_000 * Moved("cpi-medical", 2010), model.Evaluate()["total"], 1e-6);
        Assert.Contains(new Choice("price index of health care", "cpi-medical, to 2024"), model.Choices);
    }

    [Theory]
    [InlineData("USD", 2025, "cannot be restated in USD2025: pce-health: 2025 is unfinished")]
    [InlineData("USD", 2005, "cannot be restated in USD2005: 2005 is before 2010, and money is not taken back to earlier prices")]
    [InlineData("USD", 1950, "cannot be restated in USD1950")]
    [InlineData("EUR", 2010,
        "health care must first be converted from USD to EUR, by a purchasing power parity or an exchange rate of 2010")]
    public void Prices_ThatCannotBeHad_AreRefusedInWords(string currency, int year, string words)
    {
        var choices = new BurdenChoices { PriceBasis = new PriceBasis(currency, year) };
        string[] refusals =
        [
            Assert.Throws<FaultsException>(() => AddsUp.Build(BurdenText.BottomUp, choices)).Message,
            Assert.Throws<FaultsException>(() => AddsUp.Build(BurdenText.TopDown, choices)).Message,
        ];
        Assert.All(refusals, refusal => Assert.Contains(words, refusal, StringComparison.Ordinal));
        Assert.All(refusals, refusal => Assert.DoesNotContain("Parameter", refusal, StringComparison.Ordinal));
    }

    // No index of what a year of full quality is worth, or of transfers, is built in.
    [Fact]
    public void Component_WithoutAnIndex_SaysHowToNameOne() => Assert.Contains(
        "intangible cannot be restated in USD2024: it has no price index; name one of USD, such as --index \"intangible=cpi-u\" (in a "
            + "scenario, index=intangible=cpi-u).",
        Assert.Throws<FaultsException>(() =>
            AddsUp.Build([.. BurdenText.BottomUp, "quality of life loss,,0.2,QALY/case/year", "value per QALY,,50000,USD2010/QALY"],
                Of2024)).Message,
        StringComparison.Ordinal);

    private static double Moved(string index, int from) => PriceIndex.BuiltIn(index).Value(2024) / PriceIndex.BuiltIn(index).Value(from);
}
