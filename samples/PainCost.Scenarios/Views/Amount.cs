using System.Globalization;
using PainCost.Units;

namespace PainCost.Scenarios.Views;

/// <summary>Writes numbers as a reader of a terminal wants them.</summary>
internal static class Amount
{
    private const double Billion = 1e9;
    private const double Million = 1e6;

    /// <summary>Whether a unit is money per year for the whole population, which is shown in billions.</summary>
    public static bool IsTotalMoney(Unit unit) => unit.PriceBasis is { } basis && unit == Unit.Parse($"{basis}/year");

    /// <summary>A value in the scale that <see cref="UnitName"/> names.</summary>
    public static string Of(double value, Unit unit) =>
        IsTotalMoney(unit) ? Text(value / Billion, "N1")
        : unit.ToString() == "case" ? Text(value / Million, "N1")
        : Text(value, Math.Abs(value) >= 100 ? "N0" : "G4");

    public static string UnitName(Unit unit) =>
        IsTotalMoney(unit) ? $"billion {unit}" : unit.ToString() == "case" ? "million cases" : unit.ToString();

    public static string Range(double low, double high, Unit unit) => low == high ? "" : $"{Of(low, unit)} – {Of(high, unit)}";

    public static string Percent(double share) => Text(share * 100, "N1") + " %";

    public static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
