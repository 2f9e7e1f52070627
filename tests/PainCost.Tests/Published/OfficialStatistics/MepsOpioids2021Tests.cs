using PainCost.Validation.Papers;

namespace PainCost.Tests.Published.OfficialStatistics;

/// <summary>Oracle: the printed fills and costs of MEPS brief 559, multiplied by hand.</summary>
public sealed class MepsOpioids2021Tests
{
    [Theory]
    [InlineData("oxycodone total", 1.9e9, 19.2e6 * 99)]
    public void Figure_Recomputed_IsThePrintedOneWithinRounding(string figure, double published, double ours) =>
        PaperAssert.Gives(MepsOpioids2021.Paper, figure, published, ours);

    [Theory]
    [InlineData("users", 3.5e9 / 174)]
    [InlineData("cost per fill", 3.5e9 / 68.6e6)]
    [InlineData("oxycodone users", 1.9e9 / 282)]
    public void Figure_NotPrinted_IsWhatTheOthersImply(string figure, double ours) =>
        PaperAssert.Implies(MepsOpioids2021.Paper, figure, ours);

    [Theory]
    [InlineData("oxycodone cost per fill", 103, "oxycodone total")]
    [InlineData("oxycodone fills", 18.3e6, "oxycodone total")]
    public void WrongInput_IsNoticed(string input, double wrong, string figure) =>
        PaperAssert.Notices(MepsOpioids2021.Paper, input, wrong, figure);
}
