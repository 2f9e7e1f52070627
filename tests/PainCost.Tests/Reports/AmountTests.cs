using PainCost.Reports;

namespace PainCost.Tests.Reports;

/// <summary>Numbers as people read them. Oracle: by hand.</summary>
public sealed class AmountTests
{
    [Theory]
    [InlineData(0.0004, "under 0.1 %")]
    [InlineData(0.001, "0.1 %")]
    [InlineData(0.1, "10.0 %")]
    [InlineData(0.2, "20.0 %")]
    public void SmallPercent_Share_IsNeverShownAsNothing(double share, string expected) =>
        Assert.Equal(expected, Amount.SmallPercent(share));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0, "0")]
    [InlineData(560, "560")]
    [InlineData(1818.4, "1,818")]
    [InlineData(73.46, "73.5")]
    [InlineData(-73.46, "-73.5")]
    [InlineData(99.94, "99.9")]
    [InlineData(99.96, "100")]
    [InlineData(9.996, "10.0")]
    [InlineData(0.13449, "0.134")]
    [InlineData(0.000123456, "0.000123")]
    public void Of_Number_HasThreeSignificantFigures(double value, string expected) => Assert.Equal(expected, Amount.Of(value));

    [Theory]
    [InlineData(-1818.2, -73.46, "-1,818 to -73.5")]
    [InlineData(439, 878.2, "439 to 878")]
    [InlineData(-1.51711E-16, 12.3, "0 to 12.3")]
    public void Range_Ends_ReadWellWithSigns(double low, double high, string expected) => Assert.Equal(expected, Amount.Range(low, high));

    [Fact]
    public void Percent_RoundsToNought_HasNoSign() => Assert.Equal("0.0 %", Amount.Percent(-0.0004));

    [Fact]
    public void For_SmallCountry_KeepsThreeFiguresInItsRow()
    {
        var unit = Unit.Parse("EUR2020/year");
        var row = Scale.Of(5e9, unit).For(0.134e9, 0.0992e9, 0.2041e9);

        Assert.Equal(("0.134", "0.0992 to 0.204"), (row.Text(0.134e9), row.Range(0.0992e9, 0.2041e9)));
    }
}
