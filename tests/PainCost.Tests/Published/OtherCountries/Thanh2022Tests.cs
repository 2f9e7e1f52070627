using PainCost.Validation.Papers;

namespace PainCost.Tests.Published.OtherCountries;

/// <summary>Oracle: prevalence, cost per person and totals printed by Thanh and others 2022, multiplied by hand.</summary>
public sealed class Thanh2022Tests
{
    [Theory]
    [InlineData("health care [low]", 1.2e9, 0.145 * 3.75e6 * 2217)]
    [InlineData("health care [high]", 1.7e9, 0.201 * 3.75e6 * 2217)]
    [InlineData("lost productivity [low]", 3.4e9, 0.145 * 2.80e6 * 8412)]
    [InlineData("lost productivity [high]", 4.7e9, 0.201 * 2.80e6 * 8412)]
    [InlineData("health care scaled by prevalence [high]", 1.7e9, 1.2e9 * 0.201 / 0.145)]
    [InlineData("lost productivity scaled by prevalence [high]", 4.7e9, 3.4e9 * 0.201 / 0.145)]
    [InlineData("shares of health care", 1, 0.328 + 0.310 + 0.131 + 0.098 + 0.074 + 0.058)]
    public void Figure_Recomputed_IsThePrintedOneWithinRounding(string figure, double published, double ours) =>
        PaperAssert.Gives(Thanh2022.Paper, figure, published, ours);

    [Theory]
    [InlineData("long-term care [low]", 6.3e9 - 1.2e9 - 3.4e9)]
    [InlineData("long-term care [high]", 8.3e9 - 1.7e9 - 4.7e9)]
    public void Figure_NotPrinted_IsWhatTheOthersImply(string figure, double ours) =>
        PaperAssert.Implies(Thanh2022.Paper, figure, ours);

    [Theory]
    [InlineData("prevalence [high]", 0.215, "health care [high]")]
    [InlineData("excess productivity cost", 8700, "lost productivity [low]")]
    [InlineData("share of health care [inpatient]", 0.32, "shares of health care")]
    public void WrongInput_IsNoticed(string input, double wrong, string figure) =>
        PaperAssert.Notices(Thanh2022.Paper, input, wrong, figure);
}
