using System.Globalization;

namespace PainCost.Scenarios.Views;

/// <summary>Writes numbers as a reader of a terminal wants them, whatever the culture.</summary>
internal static class Amount
{
    public static string Percent(double share) => Text(share * 100, "N1") + " %";

    public static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
