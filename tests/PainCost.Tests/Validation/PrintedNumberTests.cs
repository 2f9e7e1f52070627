using PainCost.Validation;

namespace PainCost.Tests.Validation;

/// <summary>Oracle: by hand.</summary>
public sealed class PrintedNumberTests
{
    [Theory]
    [InlineData("65.8e6", 0.05e6)]
    [InlineData("530.6e9", 0.05e9)]
    [InlineData("8068", 0.5)]
    [InlineData("0.20", 0.005)]
    [InlineData("0.2", 0.05)]
    [InlineData("100e6", 0.5e6)]
    [InlineData("2.5e-3", 0.05e-3)]
    [InlineData("4.0/2.0", 4 / 2.0 * (0.05 / 4 + 0.05 / 2))]
    public void HalfUnit_PrintedDigits_IsHalfOfTheLast(string text, double expected) =>
        Assert.Equal(expected, PrintedNumber.HalfUnit(text), expected * 1e-12);

    [Theory]
    [InlineData("about 5")]
    [InlineData("")]
    [InlineData("1/2/3")]
    [InlineData("beta(mean=0.2, se=0.1)")]
    public void HalfUnit_NoNumber_SaysHowToWriteIt(string text) =>
        Assert.Contains("such as 65.8e6", Assert.Throws<FormatException>(() => PrintedNumber.HalfUnit(text)).Message,
            StringComparison.Ordinal);
}
