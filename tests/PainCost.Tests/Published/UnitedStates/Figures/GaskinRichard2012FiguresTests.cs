using PainCost.Validation.Papers;

namespace PainCost.Tests.Published.UnitedStates.Figures;

/// <summary>Oracle: the printed totals of Gaskin and Richard 2012, added by hand.</summary>
public sealed class GaskinRichard2012FiguresTests
{
    [Theory]
    [InlineData("total [low]", 560e9, 261e9 + 299e9)]
    [InlineData("total [high]", 635e9, 300e9 + 335e9)]
    [InlineData("published productivity [high]", 335e9, 12.7e9 + 96.5e9 + 226.3e9)]
    public void Figure_Recomputed_IsThePrintedOneWithinRounding(string figure, double published, double ours) =>
        PaperAssert.Gives(GaskinRichard2012.Paper, figure, published, ours);

    [Theory]
    [InlineData("published productivity [low]", 299e9, 11.6e9 + 95.2e9 + 190.6e9)]
    [InlineData("health care per person [low]", 261, 261e9 / 100e6)]
    [InlineData("health care per person [high]", 300, 300e9 / 100e6)]
    [InlineData("health care summed over the conditions", 300e9,
        210.7e6 * (0.10 * 4516 + 0.11 * (4516 + 3210) + 0.33 * 4048 + 0.25 * 5838 + 0.12 * 9680))]
    public void Figure_Recomputed_DiffersForTheStatedReason(string figure, double published, double ours) =>
        PaperAssert.Differs(GaskinRichard2012.Paper, figure, published, ours);

    [Theory]
    [InlineData("health care of all adults", 210.7e6 * 4475.0)]
    public void Figure_NotPrinted_IsWhatTheOthersImply(string figure, double ours) =>
        PaperAssert.Implies(GaskinRichard2012.Paper, figure, ours);

    [Theory]
    [InlineData("published health care [low]", 263e9, "total [low]")]
    [InlineData("published productivity [high]", 338e9, "total [high]")]
    [InlineData("published lower wages [high]", 228e9, "published productivity [high]")]
    [InlineData("published days of work missed [low]", 13.2e9, "published productivity [low]")]
    public void WrongInput_IsNoticed(string input, double wrong, string figure) =>
        PaperAssert.Notices(GaskinRichard2012.Paper, input, wrong, figure);
}
