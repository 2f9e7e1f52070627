using System.Globalization;

namespace PainCost.Quantities;

/// <summary>Writes a value as a reader wants it: grouped digits when large, six significant digits otherwise.</summary>
internal static class ValueText
{
    private const double NeedsGrouping = 10_000;

    public static string Of(double value) =>
        value.ToString(Math.Abs(value) >= NeedsGrouping ? "N0" : "G6", CultureInfo.InvariantCulture);
}
