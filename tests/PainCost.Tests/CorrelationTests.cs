namespace PainCost.Tests;

/// <summary>Correlations as they are written. Oracle: by hand.</summary>
public class CorrelationTests
{
    [Theory]
    [InlineData("wage ~ absence days = 0.4", "wage ~ absence days = spearman(0.4)")]
    [InlineData("wage~absence days=kendall(-1/4)", "wage ~ absence days = kendall(-0.25)")]
    [InlineData(" prevalence [women 18-44] ~ prevalence [men 18-44] = PEARSON( 1 ) ",
        "prevalence [women 18-44] ~ prevalence [men 18-44] = pearson(1)")]
    public void Parse_AnyForm_GivesTheTextThatReadsBack(string text, string expected)
    {
        var correlation = Correlation.Parse(text);
        Assert.Equal(expected, correlation.ToString());
        Assert.Equal(correlation, Correlation.Parse(expected));
    }

    [Theory]
    [InlineData("wage, absence days = 0.4", "write name ~ name = correlation")]
    [InlineData("wage ~ absence days", "write name ~ name = correlation")]
    [InlineData("wage ~ = 0.4", "name is missing")]
    [InlineData("wage ~ days = spearmann(0.4)", "not one of spearman, kendall, pearson")]
    [InlineData("wage ~ days = 1.2", "must lie in [-1, 1]")]
    [InlineData("wage ~ days = NaN", "'NaN' is not a number")]
    [InlineData("wage ~ days = kendall(0.2", "bracket is missing")]
    [InlineData("wage ~ wage = 0.2", "with itself")]
    public void Parse_Faulty_SaysWhy(string text, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => Correlation.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(1.0000001)]
    [InlineData(-2)]
    [InlineData(double.NaN)]
    public void Spearman_OutOfRange_IsRefused(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Correlation.Spearman("a", "b", value));

    [Fact]
    public void Of_PairsGivenTwice_ReportsEach()
    {
        var fault = Assert.Throws<CorrelationException>(() => Correlations.Of(
            Correlation.Spearman("a", "b", 0.1), Correlation.Spearman("b", "a", 0.2), Correlation.Kendall("c", "d", 0),
                Correlation.Pearson("c", "d", 0)));
        Assert.Equal(2, fault.Faults.Count);
        Assert.Contains("'b' and 'a' is given twice", fault.Faults[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gaussian", "gaussian")]
    [InlineData(" T( df = 4.5 ) ", "t(df=4.5)")]
    public void ParseCopula_AnyForm_GivesTheTextThatReadsBack(string text, string expected) =>
        Assert.Equal(expected, Copula.Parse(Copula.Parse(text).ToString()).ToString());

    [Theory]
    [InlineData("normal")]
    [InlineData("t(4)")]
    [InlineData("t(df=0.5)")]
    [InlineData("t(df=NaN)")]
    public void ParseCopula_Faulty_SaysWhatIsAllowed(string text) =>
        Assert.Contains("write gaussian, or t(df=4)", Assert.Throws<FormatException>(() => Copula.Parse(text)).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData(0.99)]
    [InlineData(1001)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void StudentT_OutOfRange_IsRefused(double degrees) => Assert.Throws<ArgumentOutOfRangeException>(() => Copula.StudentT(degrees));
}
