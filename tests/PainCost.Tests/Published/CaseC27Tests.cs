using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Validation.Papers;

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

    // 139.3 billion in 2018 and 215.6 in 2050, of one price basis: 32 years of growth.
    [Fact]
    public void Deloitte_GrowthOfCaseC27_IsThatOfThirtyTwoYears() =>
        Near(0.013743426864078145, PaperAssert.Find(Deloitte2019.Paper.Reproduce(), "real growth in a year to 2050").Ours);

    [Theory]
    [InlineData("little bit", "a little bit", 2498)]
    [InlineData("moderate", "moderate", 3707)]
    [InlineData("severe", "severe", 5804)]
    public void Stockbridge_ExcessOfCaseC27_IsTheFigureOfThePaper(string inTheCase, string stratum, double excess)
    {
        Assert.EndsWith(inTheCase, stratum, StringComparison.Ordinal);
        Near(excess, Stockbridge2015.Paper.Figures[$"excess over no interference [{stratum}]"].CentralValue);
    }

    [Theory]
    [InlineData("adults", 210.7e6)]
    [InlineData("mean expenditure of an adult", 4475)]
    [InlineData("share with the condition [moderate pain]", 0.10)]
    [InlineData("share with the condition [severe pain]", 0.11)]
    [InlineData("share with the condition [joint pain]", 0.33)]
    [InlineData("share with the condition [arthritis]", 0.25)]
    [InlineData("share with the condition [functional disability]", 0.12)]
    [InlineData("excess cost over no pain [moderate pain]", 4516)]
    [InlineData("excess cost of severe over moderate pain", 3210)]
    [InlineData("excess cost over no pain [joint pain]", 4048)]
    [InlineData("excess cost over no pain [arthritis]", 5838)]
    [InlineData("excess cost over no pain [functional disability]", 9680)]
    public void GaskinRichard_FigureOfCaseC27_IsTheOneThatIsRecomputedWith(string figure, double value) =>
        Near(value, GaskinRichard2012.Paper.Figures[figure].CentralValue);

    private static void Near(double expected, double actual) => Assert.Equal(expected, actual, 1e-12 * expected);
}
