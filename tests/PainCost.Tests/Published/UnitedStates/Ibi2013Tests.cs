using PainCost.Validation.Papers;

namespace PainCost.Tests.Published.UnitedStates;

/// <summary>Oracle: the press release of the Integrated Benefits Institute 2013, added by hand; case C50.</summary>
public sealed class Ibi2013Tests
{
    [Theory]
    [InlineData("lost time and underperformance", 34_600, 13_100.0 + 8_300 + 7_100 + 4_200 + 1_900)]
    public void Figure_Recomputed_IsThePrintedOneWithinRounding(string figure, double published, double ours) =>
        PaperAssert.Gives(Ibi2013.Paper, figure, published, ours);

    [Theory]
    [InlineData("medical treatment", 51_400.0 - 34_600)]
    [InlineData("lost share of the total", 34_600.0 / 51_400)]
    [InlineData("value of a day of absence", 13_100 / (100 * 0.25 * 4))]
    [InlineData("day of presenteeism over day of absence", (8_300 / 4.4) / (13_100 / 4.0))]
    public void Figure_NotPrinted_IsWhatTheOthersImply(string figure, double ours) =>
        PaperAssert.Implies(Ibi2013.Paper, figure, ours);

    [Theory]
    [InlineData("extra days of absence", 4.0)]
    [InlineData("extra days of presenteeism", 4.4)]
    public void Figure_PrintedAsADifferenceAlone_IsQuotedWithTheReason(string figure, double published) =>
        PaperAssert.Quotes(Ibi2013.Paper, figure, published);

    [Theory]
    [InlineData("presenteeism", 8_700, "lost time and underperformance")]
    public void WrongInput_IsNoticed(string input, double wrong, string figure) =>
        PaperAssert.Notices(Ibi2013.Paper, input, wrong, figure);
}
