using PainCost.Validation.Papers;

namespace PainCost.Tests.Published.UnitedStates;

/// <summary>Oracle: six printed excesses of Stockbridge and others 2015, which share one difference of reference groups.</summary>
public sealed class Stockbridge2015Tests
{
    [Theory]
    [InlineData("excess over interference that is not chronic [moderate]", 2218, 3707.0 - (2498 - 1008))]
    [InlineData("excess over interference that is not chronic [severe]", 4315, 5804.0 - (2498 - 1008))]
    public void Figure_Recomputed_IsThePrintedOneWithinRounding(string figure, double published, double ours) =>
        PaperAssert.Gives(Stockbridge2015.Paper, figure, published, ours);

    [Theory]
    [InlineData("excess over no interference [a little bit]", 2501, "excess over interference that is not chronic [moderate]")]
    [InlineData("excess over no interference [severe]", 5808, "excess over interference that is not chronic [severe]")]
    public void WrongInput_IsNoticed(string input, double wrong, string figure) =>
        PaperAssert.Notices(Stockbridge2015.Paper, input, wrong, figure);
}
