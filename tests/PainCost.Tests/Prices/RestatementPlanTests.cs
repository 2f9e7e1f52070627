using PainCost.Prices;
using static PainCost.Tests.Prices.PriceText;

namespace PainCost.Tests.Prices;

/// <summary>Which index moves which component. Oracle: the 560-635 billion of 2010 in the money of 2024, by hand from published
/// levels.</summary>
public sealed class RestatementPlanTests
{
    private static readonly RestatementPlan Plan = RestatementPlan.UnitedStates;

    [Theory]
    [InlineData(261e9, 299e9, 767)]
    [InlineData(300e9, 335e9, 870)]
    public void Restate_PublishedTotalByItsParts_IsBillionsOf2024(double healthCare, double productivity, double expected) =>
        Assert.Equal(expected, Math.Round(Total(Plan, healthCare, productivity) / 1e9));

    [Theory]
    [InlineData(261e9, 299e9, 806)]
    [InlineData(300e9, 335e9, 913)]
    public void Restate_PublishedTotalWithConsumerPricesAlone_IsBillionsOf2024(double healthCare, double productivity, double expected) =>
        Assert.Equal(expected, Math.Round(Total(Plan.WithAll(PriceIndex.BuiltIn("cpi-u")), healthCare, productivity) / 1e9));

    [Fact]
    public void Restate_PublishedTotalByItsParts_IsTheSumOfTwoProducts() => Close(
        (261e9 * 117.799 / 91.152) + (299e9 * 313.689 / 218.056), Total(Plan, 261e9, 299e9));

    [Theory]
    [InlineData("health care", "pce-health")]
    [InlineData("medication", "pce-health")]
    [InlineData("out of pocket", "cpi-medical")]
    [InlineData("absenteeism", "cpi-u")]
    [InlineData("lost employment", "cpi-u")]
    public void For_Component_IsTheIndexOfTheTable(string component, string index)
    {
        Assert.Equal(index, Plan.For(component).Name);
        Assert.Contains(Plan.Choices, choice => choice == new Choice($"price index of {component}", index));
    }

    [Fact]
    public void For_Total_IsRestatedByItsComponents() =>
        AssertRefused(() => Plan.For("total"), "no price index for 'total'", "a total is restated by its components");

    [Fact]
    public void With_OneComponent_ChangesThatAlone()
    {
        var changed = Plan.With("medication", PriceIndex.BuiltIn("cpi-medical"));
        Assert.Equal(("cpi-medical", "pce-health", "pce-health"),
            (changed.For("medication").Name, changed.For("health care").Name, Plan.For("medication").Name));
    }

    [Theory]
    [InlineData("intangible")]
    [InlineData("disability benefits")]
    [InlineData("other financial cost")]
    [InlineData("home aids")]
    public void WithAll_AnyComponent_HasTheIndex(string component)
    {
        var all = Plan.WithAll(PriceIndex.BuiltIn("pce"));
        Assert.Equal("pce", all.For(component).Name);
        Assert.Contains(new Choice("price index of every other component", "pce"), all.Choices);
        Assert.Equal(("cpi-u", "pce"), (all.With(component, PriceIndex.BuiltIn("cpi-u")).For(component).Name, all.For("medication").Name));
        AssertRefused(() => Plan.For(component), $"no price index for '{component}'");
    }

    [Fact]
    public void Restate_Result_IsNamedAndTracedToTheIndex()
    {
        var restated = Plan.Restate("health care", Input.Fixed("health care", 261e9, "USD2010/year"), 2024);
        Assert.Equal(("health care in USD2024", "USD2024/year"), (restated.Name, restated.Unit.ToString()));
        var explanation = Model.Of(("total", restated)).Explain("total");
        Assert.Equal("FREDQD", explanation.Parts.Single(part => part.Name == "pce-health 2010 to 2024").Provenance!.Source.Id);
    }

    [Fact]
    public void Restate_CostOfThatYear_StaysItself()
    {
        var cost = Input.Fixed("health care", 1, "USD2024/year");
        Assert.Same(cost, Plan.Restate("health care", cost, 2024));
    }

    [Theory]
    [InlineData("case", "must be an amount of one money")]
    [InlineData("case/USD2010", "must be an amount of one money")]
    [InlineData("EUR2010/year", "is in EUR, but pce-health, the index for health care, measures prices in USD")]
    [InlineData("USD2024/year", "use Deflator(2024, 2011)")]
    public void Restate_CostThatCannotBe_IsRefused(string unit, string words) =>
        AssertRefused(() => Plan.Restate("health care", Input.Fixed("cost", 1, unit), 2011), words);

    private static double Total(RestatementPlan plan, double healthCare, double productivity) => ValueOf(
        plan.Restate("health care", Input.Fixed("health care", healthCare, "USD2010/year"), 2024)
        + plan.Restate("lost productivity", Input.Fixed("lost productivity", productivity, "USD2010/year"), 2024));

    private static void AssertRefused(Func<object> act, params string[] words)
    {
        var message = Assert.Throws<ArgumentException>(act).Message;
        Assert.All(words, word => Assert.Contains(word, message, StringComparison.Ordinal));
    }
}
