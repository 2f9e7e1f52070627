using PainCost.Validation.Papers;

namespace PainCost.Tests.Published.OfficialStatistics;

/// <summary>Oracle: the printed rates and cases of Rikard and others 2023, divided by hand.</summary>
public sealed class Rikard2023Tests
{
    [Theory]
    [InlineData("cases of high-impact pain", 17.1e6, 51.6e6 / 0.209 * 0.069)]
    public void Figure_Recomputed_IsThePrintedOneWithinRounding(string figure, double published, double ours) =>
        PaperAssert.Gives(Rikard2023.Paper, figure, published, ours);

    [Theory]
    [InlineData("cases among residents", 51.6e6, 0.209 * 258_460_376)]
    public void Figure_Recomputed_DiffersForTheStatedReason(string figure, double published, double ours) =>
        PaperAssert.Differs(Rikard2023.Paper, figure, published, ours);

    [Theory]
    [InlineData("civilian adults", 51.6e6 / 0.209)]
    [InlineData("cases by diagnosis per case by survey", 65.8 / 51.6)]
    public void Figure_NotPrinted_IsWhatTheOthersImply(string figure, double ours) =>
        PaperAssert.Implies(Rikard2023.Paper, figure, ours);

    [Theory]
    [InlineData("prevalence of high-impact pain", 0.072, "cases of high-impact pain")]
    [InlineData("resident adults", 247e6, "cases among residents")]
    public void WrongInput_IsNoticed(string input, double wrong, string figure) =>
        PaperAssert.Notices(Rikard2023.Paper, input, wrong, figure);
}
