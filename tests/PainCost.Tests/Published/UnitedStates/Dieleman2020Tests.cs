using PainCost.Validation.Papers;

namespace PainCost.Tests.Published.UnitedStates;

/// <summary>Oracle: the printed payers of Dieleman and others 2020, added by hand.</summary>
public sealed class Dieleman2020Tests
{
    [Theory]
    [InlineData("total", 134.5e9, 76.9e9 + 45.2e9 + 12.3e9)]
    [InlineData("musculoskeletal share", 0.141, 380e9 / 2.7e12)]
    public void Figure_Recomputed_IsThePrintedOneWithinRounding(string figure, double published, double ours) =>
        PaperAssert.Gives(Dieleman2020.Paper, figure, published, ours);

    [Theory]
    [InlineData("out of pocket", 12.7e9, "total")]
    [InlineData("private insurance", 76.5e9, "total")]
    [InlineData("all musculoskeletal", 395e9, "musculoskeletal share")]
    public void WrongInput_IsNoticed(string input, double wrong, string figure) =>
        PaperAssert.Notices(Dieleman2020.Paper, input, wrong, figure);
}
