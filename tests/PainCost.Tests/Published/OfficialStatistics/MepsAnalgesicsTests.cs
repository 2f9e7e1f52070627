using PainCost.Validation.Papers;

namespace PainCost.Tests.Published.OfficialStatistics;

/// <summary>Oracle: the printed purchases and costs of MEPS brief 235, multiplied by hand.</summary>
public sealed class MepsAnalgesicsTests
{
    [Theory]
    [InlineData("total [1996]", 4.2e9, 163.6e6 * 26)]
    [InlineData("total [2006]", 13.2e9, 230.7e6 * 57)]
    public void Figure_Recomputed_IsThePrintedOneWithinRounding(string figure, double published, double ours) =>
        PaperAssert.Gives(MepsAnalgesics.Paper, figure, published, ours);

    [Theory]
    [InlineData("users [1996]", 4.2e9 / 83)]
    [InlineData("users [2006]", 13.2e9 / 232)]
    public void Figure_NotPrinted_IsWhatTheOthersImply(string figure, double ours) =>
        PaperAssert.Implies(MepsAnalgesics.Paper, figure, ours);

    [Theory]
    [InlineData("cost per purchase [1996]", 27, "total [1996]")]
    [InlineData("purchases [2006]", 236e6, "total [2006]")]
    public void WrongInput_IsNoticed(string input, double wrong, string figure) =>
        PaperAssert.Notices(MepsAnalgesics.Paper, input, wrong, figure);
}
