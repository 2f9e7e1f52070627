using PainCost.Validation.Papers;

namespace PainCost.Tests.Published.OtherCountries;

/// <summary>Oracle: the printed rate and number of people of Fayaz and others 2016, multiplied by hand.</summary>
public sealed class Fayaz2016Tests
{
    [Theory]
    [InlineData("prevalence", 0.435, (0.384 + 0.486) / 2)]
    [InlineData("people with chronic pain [every resident counted as an adult]", 28e6, 0.435 * 64.1e6)]
    public void Figure_Recomputed_IsThePrintedOneWithinRounding(string figure, double published, double ours) =>
        PaperAssert.Gives(Fayaz2016.Paper, figure, published, ours);

    [Theory]
    [InlineData("people with chronic pain [adults]", 28e6, 0.435 * 50.6e6)]
    public void Figure_Recomputed_DiffersForTheStatedReason(string figure, double published, double ours) =>
        PaperAssert.Differs(Fayaz2016.Paper, figure, published, ours);

    [Theory]
    [InlineData("prevalence", 0.42, "people with chronic pain [every resident counted as an adult]")]
    [InlineData("upper end", 0.49, "prevalence")]
    [InlineData("adults", 63.5e6, "people with chronic pain [adults]")]
    public void WrongInput_IsNoticed(string input, double wrong, string figure) =>
        PaperAssert.Notices(Fayaz2016.Paper, input, wrong, figure);
}
