using System.Globalization;
using PainCost.Evidence.Checks;

namespace PainCost.Impact.Equation;

/// <summary>Whether a quantity has the unit and range that the equation needs, and a value for every year.</summary>
internal static class QuantityCheck
{
    public static IEnumerable<string> Unit(string name, PainCost.Unit unit, string wanted)
    {
        if (unit != PainCost.Unit.Parse(wanted))
        {
            yield return $"'{name}' must be in {wanted} but is in {unit}.";
        }
    }

    public static IEnumerable<string> Yearly(string name, YearlyQuantity quantity, string unit, int from, int to)
    {
        foreach (var problem in Unit(name, quantity.Unit, unit))
        {
            yield return problem;
        }

        var missing = Years(from, to).Where(year => quantity.Find(year) is null).ToList();
        if (missing.Count > 0)
        {
            yield return $"'{name}' has no value for year {string.Join(", ", missing.Select(m => m.ToString(CultureInfo.InvariantCulture)))}; give one for each year, or fewer years.";
        }
    }

    /// <summary>As <see cref="Yearly"/>, and each input within [0, 1]; of arithmetic on inputs only the base case could be known.</summary>
    public static IEnumerable<string> Share(string name, YearlyQuantity quantity, string unit, int from, int to) =>
        Yearly(name, quantity, unit, from, to).Concat(
            Years(from, to).Select(quantity.Find).OfType<Input>().Distinct().Where(input => !IsShare(input)).Select(Outside));

    private static bool IsShare(Input input) => Limits.Lowest(input.Distribution) >= 0 && Limits.Highest(input.Distribution) <= 1;

    private static string Outside(Input input) => string.Create(
        CultureInfo.InvariantCulture,
        $"'{input.Name}'{Where(input)} must lie in [0, 1] but {(input.Distribution.IsFixed ? $"is {input.CentralValue:G6}" : $"{input.Distribution} reaches from {input.Distribution.Low:G6} to {input.Distribution.High:G6}")}.");

    private static string Where(Input input) => input.Provenance is { Location.Length: > 0 } p ? $", {p.Location}," : "";

    private static IEnumerable<int> Years(int from, int to) => to < from ? [] : Enumerable.Range(from, to - from + 1);
}
