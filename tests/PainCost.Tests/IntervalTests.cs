using System.Globalization;

namespace PainCost.Tests;

/// <summary>How an interval reads. Oracle: by hand.</summary>
public class IntervalTests
{
    [Theory]
    [InlineData(345_246_729_637.8, 560_913_117_305.6, 0.95, "95 % uncertainty interval 345,246,729,638 to 560,913,117,306")]
    [InlineData(0.2312, 0.25481, 0.9, "90 % uncertainty interval 0.2312 to 0.25481")]
    [InlineData(-12.5, 9_999.5, 0.999, "99.9 % uncertainty interval -12.5 to 9999.5")]
    public void ToString_AnySize_KeepsItsDigitsInEveryCulture(double low, double high, double level, string text)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(text, new Interval(low, high, level, IntervalKind.Uncertainty).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
