using PainCost.Validation.Papers;

namespace PainCost.Tests.Published.UnitedStates;

/// <summary>Oracle: the printed cases, days and two valuations of Yong and others 2022, divided by hand.</summary>
public sealed class Yong2022Tests
{
    [Theory]
    [InlineData("civilian adults", 50.2e6 / 0.205)]
    [InlineData("days lost", 50.2e6 * (10.3 - 2.8))]
    [InlineData("value of a lost day by gross domestic product", 296e9 / (50.2e6 * 7.5))]
    [InlineData("value of a lost day by wages", 79.9e9 / (50.2e6 * 7.5))]
    public void Figure_NotPrinted_IsWhatTheOthersImply(string figure, double ours) =>
        PaperAssert.Implies(Yong2022.Paper, figure, ours);
}
