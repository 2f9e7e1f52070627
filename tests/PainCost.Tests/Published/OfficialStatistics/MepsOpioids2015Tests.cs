using PainCost.Validation.Papers;

namespace PainCost.Tests.Published.OfficialStatistics;

/// <summary>Oracle: the printed users and adults of MEPS brief 505, divided by hand.</summary>
public sealed class MepsOpioids2015Tests
{
    [Theory]
    [InlineData("share with an opioid", 0.168, 41.6e6 / 247.2e6)]
    public void Figure_Recomputed_IsThePrintedOneWithinRounding(string figure, double published, double ours) =>
        PaperAssert.Gives(MepsOpioids2015.Paper, figure, published, ours);

    [Theory]
    [InlineData("cost per user", 10.7e9 / 41.6e6)]
    public void Figure_NotPrinted_IsWhatTheOthersImply(string figure, double ours) =>
        PaperAssert.Implies(MepsOpioids2015.Paper, figure, ours);

    [Theory]
    [InlineData("adults with an opioid", 42.0e6, "share with an opioid")]
    [InlineData("adults", 245e6, "share with an opioid")]
    public void WrongInput_IsNoticed(string input, double wrong, string figure) =>
        PaperAssert.Notices(MepsOpioids2015.Paper, input, wrong, figure);
}
