using PainCost.Validation.Papers;

namespace PainCost.Tests.Published.OtherCountries;

/// <summary>Oracle: the printed shares of Maniadakis and Gray 2000, added by hand.</summary>
public sealed class Maniadakis2000Tests
{
    [Theory]
    [InlineData("shares of direct cost", 1, 0.37 + 0.31 + 0.14 + 0.07 + 0.06 + 0.05)]
    public void Figure_Recomputed_IsThePrintedOneWithinRounding(string figure, double published, double ours) =>
        PaperAssert.Gives(Maniadakis2000.Paper, figure, published, ours);

    [Theory]
    [InlineData("medication", 0.07 * 1632e6)]
    [InlineData("total", 1632e6 + 10668e6)]
    public void Figure_NotPrinted_IsWhatTheOthersImply(string figure, double ours) =>
        PaperAssert.Implies(Maniadakis2000.Paper, figure, ours);

    [Theory]
    [InlineData("share of direct cost [hospital]", 0.35, "shares of direct cost")]
    public void WrongInput_IsNoticed(string input, double wrong, string figure) =>
        PaperAssert.Notices(Maniadakis2000.Paper, input, wrong, figure);
}
