using System.Globalization;

namespace PainCost.Reports;

/// <summary>
/// Numbers as a reader wants them: three significant figures, digits in groups of three, no sign on nought; the same in every culture.
/// </summary>
public static class Amount
{
    // What rounds to 0.1 % with one decimal.
    private const double SmallestPercent = 0.0005;

    // Below it a number is written with its power of ten.
    private const double SmallestInDecimals = 1e-5;

    // The smallest number that has three digits once it is rounded with one decimal.
    private const double RoundsToThreeDigits = 99.95;
    private const int MostDecimals = 15;

    /// <summary>
    /// A number with three significant figures; whole digits are never rounded away: <c>1,818</c>, <c>73.5</c>, <c>0.134</c>.
    /// </summary>
    /// <param name="value">Any number, without a unit.</param>
    /// <returns>The text.</returns>
    public static string Of(double value) => Of(value, int.MaxValue);

    /// <summary>The ends of a range, whatever their signs: <c>-1,818 to -73.5</c>.</summary>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end, in the unit of the lower.</param>
    /// <returns>The text, without a unit.</returns>
    public static string Range(double low, double high)
    {
        var most = DecimalsOfRow(Math.Max(Math.Abs(low), Math.Abs(high)));
        return $"{Of(low, most)} to {Of(high, most)}";
    }

    /// <summary>A share in percent, with one decimal: <c>38.0 %</c>.</summary>
    /// <param name="share">A share, 1 for all.</param>
    /// <returns>The text.</returns>
    public static string Percent(double share) => Text(Math.Abs(share) < SmallestPercent ? 0 : share * 100, "N1") + " %";

    /// <summary>A share that is above zero, but may be too small for one decimal: <c>under 0.1 %</c>.</summary>
    /// <param name="share">A share, 1 for all.</param>
    /// <returns>The text.</returns>
    public static string SmallPercent(double share) => share < SmallestPercent ? "under 0.1 %" : Percent(share);

    /// <summary>A number in one of .NET's formats, in no culture.</summary>
    /// <param name="value">Any number.</param>
    /// <param name="format">The format, such as <c>N0</c>.</param>
    /// <returns>The text.</returns>
    public static string Text(double value, string format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return value.ToString(format, CultureInfo.InvariantCulture);
    }

    /// <summary>Three significant figures, but at most so many decimals; what is nought with these is <c>0</c>.</summary>
    internal static string Of(double value, int mostDecimals)
    {
        var size = Math.Abs(value);
        if (size == 0 || !double.IsFinite(size))
        {
            return size == 0 ? "0" : Text(value, "G");
        }

        if (size < SmallestInDecimals && mostDecimals == int.MaxValue)
        {
            return Text(value, "0.##E0");
        }

        var text = Text(value, "N" + Math.Min(Decimals(size), mostDecimals).ToString(CultureInfo.InvariantCulture));
        return text.AsSpan().IndexOfAnyInRange('1', '9') < 0 ? "0" : text;
    }

    /// <summary>How many decimals figures may have beside the largest of their row: one more than it has.</summary>
    internal static int DecimalsOfRow(double largest) => largest > 0 && double.IsFinite(largest) ? Decimals(largest) + 1 : 1;

    private static int Decimals(double size)
    {
        var decimals = 0;
        for (var edge = RoundsToThreeDigits; size < edge && decimals < MostDecimals; edge /= 10)
        {
            decimals++;
        }

        return decimals;
    }
}
