using PainCost.Burden;
using PainCost.Evidence;

namespace PainCost.Tests.Published;

/// <summary>Oracle: case C27, published totals of the United States and Australia; its sums are exact, its quotients to 1e-12.</summary>
public sealed class CaseC27Tests
{
    [Theory]
    [InlineData("us-2008", 560e9, 261e9, 299e9)]
    [InlineData("us-2008-high", 635e9, 300e9, 335e9)]
    public void GaskinRichard_PartsOfCaseC27_AddToTheTotal(string name, double total, double healthCare, double productivity)
    {
        var model = PainBurden.Model(Profile.BuiltIn(name)).Evaluate();

        Near(total, model["total"]);
        Near(healthCare, model["health care"] + model["medication"]);
        Near(productivity, model["absenteeism"] + model["lost employment"] + model["lower wages"]);
    }

    // The abstract's "$261 to $300 per person" are the totals in billions: 261e9 on 100 million people is $2,610.
    [Fact]
    public void GaskinRichard_PerPersonOfCaseC27_IsThousandsAndNotHundreds()
    {
        var model = PainBurden.Model(Profile.BuiltIn("us-2008")).Evaluate();

        Near(2610, (model["health care"] + model["medication"]) / 100e6);
    }

    [Fact]
    public void Deloitte_CaseC27_AddsToFinancialCostAndToTheTotal()
    {
        var profile = Profile.BuiltIn("au-2018");
        var financial = PainBurden.Model(profile).Evaluate();
        var all = PainBurden.Model(profile, new BurdenChoices { IncludeIntangible = true }).Evaluate();

        Near(73.2e9, financial["total"]);
        Near(12.2e9, financial["health care"]);
        Near(139.3e9, all["total"]);
        Near(66.1e9, all["intangible"]);
        Near(22592.59259259259, financial["cost per case"]);
        Near(42993.82716049383, all["cost per case"]);
    }

    private static void Near(double expected, double actual) => Assert.Equal(expected, actual, 1e-12 * expected);
}
