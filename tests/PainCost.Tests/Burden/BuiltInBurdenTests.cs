using PainCost.Burden;
using PainCost.Evidence;

namespace PainCost.Tests.Burden;

/// <summary>The burdens that come with the library. Oracle: the published totals, and laws.</summary>
public class BuiltInBurdenTests
{
    /// <summary>Every profile with a cost, and those of which something can be held fixed besides.</summary>
    public static TheoryData<string, HeldFixed?> Burdens
    {
        get
        {
            var burdens = new TheoryData<string, HeldFixed?>();
            foreach (var name in Profile.BuiltInNames.Where(name => Profile.BuiltIn(name).PriceBasis is not null))
            {
                burdens.Add(name, null);
            }

            burdens.Add("article", HeldFixed.CostPerCase);

            return burdens;
        }
    }

    [Theory]
    [InlineData("article", 560e9, "USD2010/year")]
    [InlineData("us-2008", 560e9, "USD2010/year")]
    [InlineData("us-2008-high", 635e9, "USD2010/year")]
    [InlineData("us-2021", 722.8e9, "USD2021/year")]
    public void Model_Total_IsThePublishedOne(string name, double total, string unit)
    {
        var model = PainBurden.Model(Profile.BuiltIn(name));
        Assert.Equal(total, model.Evaluate()["total"], 1e-12 * total);
        Assert.Equal(unit, model.Evaluate().Unit("total").ToString());

        // Nothing about the total is uncertain, whatever its parts are.
        Assert.Equal(0, model.Simulate(draws: 2000, seed: 1)["total"].StandardDeviation);
    }

    [Theory]
    [InlineData("us-2008", 261e9, 299e9)]
    [InlineData("us-2008-high", 300e9, 335e9)]
    [InlineData("us-2021", 530.6e9, 192.2e9)]
    public void Model_HealthCareAndProductivity_AreThePublishedOnes(string name, double healthCare, double productivity)
    {
        var model = PainBurden.Model(Profile.BuiltIn(name));
        var baseCase = model.Evaluate();
        var spent = baseCase["health care"] + baseCase["medication"];
        Assert.Equal(healthCare, spent, 1e-12 * healthCare);
        Assert.Equal(productivity, BurdenLaws.Components(model).Sum(c => baseCase[c.Name]) - spent, 1e-11 * productivity);
    }

    [Theory]
    [MemberData(nameof(Burdens))]
    public void Model_Components_AddToTheTotal(string name, HeldFixed? heldFixed)
    {
        var model = PainBurden.Model(Profile.BuiltIn(name), heldFixed);
        var baseCase = model.Evaluate();
        Assert.Equal(baseCase["total"], BurdenLaws.Components(model).Sum(c => baseCase[c.Name]), 1e-12 * baseCase["total"]);
        BurdenLaws.AssertComponentsAddInEveryDraw(model);
    }

    [Theory]
    [MemberData(nameof(Burdens))]
    public void Model_EveryOutput_IsExplainedDownToSources(string name, HeldFixed? heldFixed)
    {
        var model = PainBurden.Model(Profile.BuiltIn(name), heldFixed);
        Assert.All(model.Outputs, output =>
        {
            var explanation = model.Explain(output.Name);
            Assert.Equal(model.Evaluate()[output.Name], explanation.Value, 1e-12 * explanation.Value);
            Assert.DoesNotContain("× 1 ", explanation.ToString(), StringComparison.Ordinal);
            AssertHasSources(explanation);
        });
    }

    // More than half is lost productivity, and medication is a few percent of health care.
    [Fact]
    public void Model_Article_SplitsAsThePaperDoes()
    {
        var article = PainBurden.Model(Profile.BuiltIn("article")).Evaluate();
        Assert.InRange((article["health care"] + article["medication"]) / article["total"], 0.4, 0.5);
        Assert.Equal(13.2e9 * 91.152 / 81.27, article["medication"], 1e-12 * 14.8e9);
        Assert.Equal(299e9 * 190.6 / 297.4, article["lower wages"], 1e-12 * 191.6e9);
        Assert.Equal(299e9 * 95.2 / 297.4, article["lost employment"], 1e-12 * 95.7e9);
        Assert.Equal(299e9 * 11.6 / 297.4, article["absenteeism"], 1e-12 * 11.7e9);
    }

    private static void AssertHasSources(Explanation explanation)
    {
        if (explanation.Distribution is not null)
        {
            Assert.NotNull(explanation.Provenance);
        }

        Assert.All(explanation.Parts, AssertHasSources);
    }
}
