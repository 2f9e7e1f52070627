using PainCost.Validation.Papers;

namespace PainCost.Tests.Published.OtherCountries;

/// <summary>Oracle: the printed national cost over the printed cost per patient of Gustavsson and others 2012.</summary>
public sealed class Gustavsson2012Tests
{
    [Theory]
    [InlineData("patients", 32e9 / 6400)]
    [InlineData("patients per resident", 32e9 / 6400 / 9.2e6)]
    public void Figure_NotPrinted_IsWhatTheOthersImply(string figure, double ours) =>
        PaperAssert.Implies(Gustavsson2012.Paper, figure, ours);
}
