using PainCost.Validation;

namespace PainCost.Tests.Validation;

/// <summary>Oracle: by hand.</summary>
public sealed class MagnitudeTests
{
    [Theory]
    [InlineData(530.8744e9, 530.6e9, 0.05e9, 1, "530.87 billion")]
    [InlineData(530.6e9, 530.6e9, 0.05e9, 0, "530.6 billion")]
    [InlineData(51.4e3, 51.4e3, 50, 0, "51,400")]
    [InlineData(0.1683, 0.168, 0.0005, 1, "0.1683")]
    [InlineData(999.9e6, 1.0e9, 0.05e9, 1, "1.00 billion")]
    public void Of_PrintedFigure_HasItsDigits(double value, double reference, double rounding, int furtherDigits, string expected) =>
        Assert.Equal(expected, Magnitude.Of(value, reference, rounding, furtherDigits));

    [Theory]
    [InlineData(376.5e6, "376.5 million")]
    [InlineData(22592.6, "22,593")]
    [InlineData(0.01374343, "0.01374")]
    [InlineData(0, "0")]
    [InlineData(-2.5e9, "-2.5 billion")]
    public void Of_NothingPrinted_HasFourDigits(double value, string expected) => Assert.Equal(expected, Magnitude.Of(value));
}
