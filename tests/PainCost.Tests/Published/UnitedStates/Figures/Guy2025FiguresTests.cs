using PainCost.Validation.Papers;

namespace PainCost.Tests.Published.UnitedStates.Figures;

/// <summary>Oracle: the printed persons, costs per person and totals of Guy and others 2025, by hand.</summary>
public sealed class Guy2025FiguresTests
{
    [Theory]
    [InlineData("medical care", 530.6e9, 65.8e6 * 8068)]
    [InlineData("lost productivity", 192.2e9, 65.8e6 * 2923)]
    [InlineData("total", 722.8e9, 530.6e9 + 192.2e9)]
    public void Figure_Recomputed_IsThePrintedOneWithinRounding(string figure, double published, double ours) =>
        PaperAssert.Gives(Guy2025.Paper, figure, published, ours);

    [Theory]
    [InlineData("cases", 65.9e6, "medical care")]
    [InlineData("excess health care cost", 8080, "medical care")]
    [InlineData("excess productivity cost", 2930, "lost productivity")]
    [InlineData("lost productivity", 192.5e9, "total")]
    public void WrongInput_IsNoticed(string input, double wrong, string figure) =>
        PaperAssert.Notices(Guy2025.Paper, input, wrong, figure);
}
