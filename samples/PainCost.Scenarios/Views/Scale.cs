using System.Globalization;

namespace PainCost.Cli.Views;

/// <summary>
/// The scale that a table shows amounts in, chosen by the largest of them, so that a small region's burden is not all zeros.
/// </summary>
/// <param name="Divisor">What a value is divided by.</param>
/// <param name="Word">What the divisor is called; empty for none.</param>
internal readonly record struct Scale(double Divisor, string Word)
{
    private const double SmallestWithOneDecimal = 0.1;
    private const double WholeFrom = 100;

    private static readonly Scale[] Scales = [new(1e9, "billion"), new(1e6, "million"), new(1e3, "thousand")];

    /// <summary>Scales counts and money of a whole population; what is per case stays as it is.</summary>
    public static Scale Of(double largest, Unit unit) =>
        IsOfWholePopulation(unit) ? Scales.FirstOrDefault(s => Math.Abs(largest) >= s.Divisor, new Scale(1, "")) : new Scale(1, "");

    public string UnitName(Unit unit)
    {
        var name = unit.ToString() == "case" ? "cases" : unit.ToString();
        return Word.Length == 0 ? name : $"{Word} {name}";
    }

    public string Text(double value)
    {
        var scaled = Math.Abs(value / Divisor);
        var format = scaled != 0 && scaled < SmallestWithOneDecimal ? "G2" : Divisor > 1 ? "N1" : scaled >= WholeFrom ? "N0" : "G4";
        return (value / Divisor).ToString(format, CultureInfo.InvariantCulture);
    }

    public string Range(double low, double high) => $"{Text(low)} – {Text(high)}";

    private static bool IsOfWholePopulation(Unit unit) =>
        unit.ToString() == "case" || (unit.PriceBasis is { } basis && unit == Unit.Parse($"{basis}/year"));
}
