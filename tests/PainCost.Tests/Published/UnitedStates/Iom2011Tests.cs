using PainCost.Validation.Papers;

namespace PainCost.Tests.Published.UnitedStates;

/// <summary>Oracle: the printed ranges of the Institute of Medicine 2011 and its tables C-10 and C-18, by hand.</summary>
public sealed class Iom2011Tests
{
    [Theory]
    [InlineData("lost productivity [low]", 297e9, 11.6e9 + 95.2e9 + 190.6e9)]
    [InlineData("lost productivity [high]", 336e9, 12.7e9 + 96.5e9 + 226.3e9)]
    [InlineData("total [high]", 635e9, 300e9 + 336e9)]
    public void Figure_Recomputed_IsThePrintedOneWithinRounding(string figure, double published, double ours) =>
        PaperAssert.Gives(Iom2011.Paper, figure, published, ours);

    [Theory]
    [InlineData("total [low]", 560e9, 261e9 + 297e9)]
    public void Figure_Recomputed_DiffersForTheStatedReason(string figure, double published, double ours) =>
        PaperAssert.Differs(Iom2011.Paper, figure, published, ours);

    [Theory]
    [InlineData("disability's share of the wage losses", 9.36 / (0.99 + 1.65 + 0.05 + 9.36))]
    [InlineData("severe pain's wage loss that disability takes over", 1 - 1.65 / 3.76)]
    [InlineData("mean wage without pain over the wage of workers", 15.22 / (20.49 * (218.056 / 214.537)))]
    public void Figure_NotPrinted_IsWhatTheOthersImply(string figure, double ours) =>
        PaperAssert.Implies(Iom2011.Paper, figure, ours);

    [Theory]
    [InlineData("hours of work lost [low]", 96.2e9, "lost productivity [low]")]
    [InlineData("health care [high]", 303e9, "total [high]")]
    [InlineData("lost productivity [low]", 299e9, "total [low]")]
    public void WrongInput_IsNoticed(string input, double wrong, string figure) =>
        PaperAssert.Notices(Iom2011.Paper, input, wrong, figure);
}
