using System.Globalization;

namespace PainCost.Cli.Views;

/// <summary>Writes numbers as a reader of a terminal wants them, whatever the culture.</summary>
internal static class Amount
{
    // What rounds to 0.1 % with one decimal.
    private const double SmallestPercent = 0.0005;

    public static string Percent(double share) => Text(share * 100, "N1") + " %";

    /// <summary>A share that is above zero, but may be too small for one decimal.</summary>
    public static string SmallPercent(double share) => share < SmallestPercent ? "under 0.1 %" : Percent(share);

    public static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
