using PainCost.Validation.Papers;

namespace PainCost.Tests.Published.OfficialStatistics;

/// <summary>Oracle: the printed wages and benefits of BLS, added by hand.</summary>
public sealed class EcecTests
{
    [Theory]
    [InlineData("total compensation [2023]", 45.42, 31.29 + 14.13)]
    [InlineData("total compensation [2024]", 47.20, 32.52 + 14.68)]
    public void Figure_Recomputed_IsThePrintedOneWithinRounding(string figure, double published, double ours) =>
        PaperAssert.Gives(Ecec.Paper, figure, published, ours);

    [Theory]
    [InlineData("compensation over wage [2023]", 45.42 / 31.29)]
    [InlineData("compensation over wage [2024]", 47.20 / 32.52)]
    public void Figure_NotPrinted_IsWhatTheOthersImply(string figure, double ours) =>
        PaperAssert.Implies(Ecec.Paper, figure, ours);

    [Theory]
    [InlineData("benefits [2024]", 14.71, "total compensation [2024]")]
    [InlineData("wages and salaries [2023]", 31.33, "total compensation [2023]")]
    public void WrongInput_IsNoticed(string input, double wrong, string figure) =>
        PaperAssert.Notices(Ecec.Paper, input, wrong, figure);
}
