using PainCost.Burden;
using PainCost.Evidence;

namespace PainCost.Tests.Burden.Equation;

/// <summary>A burden that was observed as a total. Oracle: by hand, and laws.</summary>
public class TopDownTests
{
    [Theory]
    [InlineData(HeldFixed.Total, 200, 2)]
    [InlineData(HeldFixed.CostPerCase, 400, 4)]
    public void Model_HeldFixed_SaysWhatStaysAsPublished(HeldFixed heldFixed, double total, double costPerCase)
    {
        var model = BurdenText.Model(BurdenText.TopDown, heldFixed);
        var baseCase = model.Evaluate();
        Assert.Equal(total, baseCase["total"], 1e-12 * total);
        Assert.Equal(total * 90 / 200, baseCase["health care"], 1e-12 * total);
        Assert.Equal(total * 110 / 200, baseCase["lost productivity"], 1e-12 * total);
        Assert.Equal(100, baseCase["cases"], 1e-12 * 100);

        // 100 cases share what 50 cost: 2 each when the total is held, 200 / 50 = 4 each when the cost per case is.
        Assert.Equal(costPerCase, baseCase["cost per case"], 1e-12 * costPerCase);
        Assert.Contains(new Choice("held fixed", heldFixed == HeldFixed.Total ? "total" : "cost per case"), model.Choices);
    }

    [Fact]
    public void Model_NothingChosen_HoldsTheTotal() => Assert.Equal(200, BurdenText.Model(BurdenText.TopDown).Evaluate()["total"],
        1e-12 * 200);

    [Fact]
    public void Model_PublishedTotal_IsSplitByTheParts()
    {
        var baseCase = BurdenText.Model(BurdenText.TopDown.Append("published total,,1000,USD2010/year")).Evaluate();
        Assert.Equal((1000.0, 450.0, 550.0), (baseCase["total"], Math.Round(baseCase["health care"], 9),
            Math.Round(baseCase["lost productivity"], 9)));
    }

    [Fact]
    public void Model_ProductivityParts_AreSharesOfTheirOwnSum()
    {
        var baseCase = BurdenText.Model(BurdenText.TopDown.Concat(
        [
            "published days of work missed,,20,USD2010/year", "published hours of work lost,,30,USD2010/year",
                "published lower wages,,50,USD2010/year",
        ])).Evaluate();
        Assert.Equal(110 * 0.2, baseCase["absenteeism"], 1e-12 * 110);
        Assert.Equal(110 * 0.3, baseCase["lost employment"], 1e-12 * 110);
        Assert.Equal(110 * 0.5, baseCase["lower wages"], 1e-12 * 110);
    }

    [Fact]
    public void Model_MedicationSpending_IsCarvedOutOfHealthCareAtItsPrices()
    {
        var baseCase = BurdenText.Model(BurdenText.TopDown.Concat(
            ["analgesic spending,,10,USD2006/year", "pce health index 2006 to 2010,,1.2,USD2010/USD2006"])).Evaluate();
        Assert.Equal(12, baseCase["medication"], 1e-12 * 12);
        Assert.Equal(78, baseCase["health care"], 1e-12 * 78);
    }

    // Law: with cost per case given, twice the population is twice the burden; with the total given, half as much for each case.
    [Fact]
    public void Model_TwiceThePopulation_IsTwiceTheBurdenOrHalfTheCostPerCase()
    {
        var rows = BurdenText.TopDown.With("population,,2000,adult").ToList();
        var (total, perCase) = (BurdenText.Model(rows, HeldFixed.Total).Evaluate(), BurdenText.Model(rows, HeldFixed.CostPerCase)
            .Evaluate());
        Assert.Equal((200.0, 1.0), (total["total"], total["cost per case"]));
        Assert.Equal((800.0, 4.0), (perCase["total"], perCase["cost per case"]));
    }

    // 235.201 million adults; 560e9 on 100 million cases is 5,600 for each.
    [Theory]
    [InlineData(1.0 / 3)]
    [InlineData(1.0 / 2)]
    [InlineData(2.0 / 3)]
    public void Model_Article_BothReadingsAreTheHandComputedOnes(double prevalence)
    {
        var article = Profile.BuiltIn("article").With("prevalence", Distribution.Fixed(prevalence));
        var cases = 235_201_000 * prevalence;
        var total = PainBurden.Model(article, HeldFixed.Total).Evaluate();
        Assert.Equal(560e9, total["total"], 1e-12 * 560e9);
        Assert.Equal(560e9 / cases, total["cost per case"], 1e-12 * 560e9 / cases);

        var perCase = PainBurden.Model(article, HeldFixed.CostPerCase).Evaluate();
        Assert.Equal(5600 * cases, perCase["total"], 1e-12 * 5600 * cases);
        Assert.Equal(5600, perCase["cost per case"], 1e-12 * 5600);
    }
}
