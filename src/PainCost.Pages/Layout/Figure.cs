using System.Globalization;

namespace PainCost.Pages.Layout;

/// <summary>Numbers as a reader wants them; the page's script writes them the same way.</summary>
internal static class Figure
{
    private const double Billion = 1e9;
    private const double Million = 1e6;
    private const double WholeFrom = 1000;

    public static string Of(double value) => Math.Abs(value) switch
    {
        >= Billion => $"{Text(value / Billion, "N1")} billion",
        >= Million => $"{Text(value / Million, "N1")} million",
        >= WholeFrom => Text(value, "N0"),
        _ => Text(value, "G4"),
    };

    public static string Percent(double share) => $"{Text(100 * share, "N1")} %";

    public static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A place on a drawing.</summary>
    public static string Place(double value) => Text(value, "F2");

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
