using PainCost.Validation.Papers;

namespace PainCost.Tests.Published.UnitedStates;

/// <summary>Oracle: the printed shares and hours of Stewart and others 2003, weighted by hand.</summary>
public sealed class Stewart2003Tests
{
    [Theory]
    [InlineData("share losing time [any pain]", 0.127, 0.054 + 0.032 + 0.02 + 0.02)]
    [InlineData("hours lost [any pain]", 4.6, (0.054 * 3.5 + 0.032 * 5.2 + 0.02 * 5.2 + 0.02 * 5.5) / 0.126)]
    public void Figure_Recomputed_IsThePrintedOneWithinRounding(string figure, double published, double ours) =>
        PaperAssert.Gives(Stewart2003.Paper, figure, published, ours);

    [Theory]
    [InlineData("hourly wage", 61.2e9 / (52 * 0.127 * 4.6 * 136.5e6))]
    public void Figure_NotPrinted_IsWhatTheOthersImply(string figure, double ours) =>
        PaperAssert.Implies(Stewart2003.Paper, figure, ours);

    [Theory]
    [InlineData("hours lost [headache]", 3.1, "hours lost [any pain]")]
    [InlineData("share losing time [headache]", 0.067, "share losing time [any pain]")]
    public void WrongInput_IsNoticed(string input, double wrong, string figure) =>
        PaperAssert.Notices(Stewart2003.Paper, input, wrong, figure);
}
