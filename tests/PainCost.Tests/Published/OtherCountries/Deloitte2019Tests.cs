using PainCost.Validation.Papers;

namespace PainCost.Tests.Published.OtherCountries;

/// <summary>Oracle: the printed parts of Deloitte Access Economics 2019, added by hand.</summary>
public sealed class Deloitte2019Tests
{
    [Theory]
    [InlineData("financial cost", 73.2e9, 12.2e9 + 48.3e9 + 12.7e9)]
    [InlineData("total", 139.3e9, 73.2e9 + 66.1e9)]
    public void Figure_Recomputed_IsThePrintedOneWithinRounding(string figure, double published, double ours) =>
        PaperAssert.Gives(Deloitte2019.Paper, figure, published, ours);

    [Theory]
    [InlineData("financial cost per case", 73.2e9 / 3.24e6)]
    [InlineData("total per case", 139.3e9 / 3.24e6)]
    [InlineData("real growth in a year to 2050", 0.013743426864078145)]
    public void Figure_NotPrinted_IsWhatTheOthersImply(string figure, double ours) =>
        PaperAssert.Implies(Deloitte2019.Paper, figure, ours);

    [Theory]
    [InlineData("productivity", 48.6e9, "financial cost")]
    [InlineData("wellbeing", 66.3e9, "total")]
    public void WrongInput_IsNoticed(string input, double wrong, string figure) =>
        PaperAssert.Notices(Deloitte2019.Paper, input, wrong, figure);
}
