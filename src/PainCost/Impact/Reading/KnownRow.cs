using System.Text.RegularExpressions;
using PainCost.Evidence.Checks;

namespace PainCost.Impact.Reading;

/// <summary>A row that a plan may have.</summary>
/// <param name="Name">Its name; a trailing * stands for a component, and a part of it after another colon.</param>
/// <param name="UnitPattern">Its unit, with <c>money</c> for any price basis.</param>
/// <param name="Largest">The largest legal value; infinity for none.</param>
/// <param name="ByYear">Whether it may differ from year to year.</param>
internal sealed partial record KnownRow(string Name, string UnitPattern, double Largest = double.PositiveInfinity, bool ByYear = false)
{
    public static IReadOnlyList<KnownRow> All { get; } =
    [
        new("eligible share", "1", Largest: 1),
        new("entering share", "1", Largest: 1, ByYear: true),
        new("entering cases", "case/year", ByYear: true),
        new("leaving share", "1", Largest: 1, ByYear: true),
        new("uptake", "patient/case", Largest: 1, ByYear: true),
        new("uptake first", "patient/case", Largest: 1),
        new("uptake last", "patient/case", Largest: 1),
        new("uptake ramp", "year"),
        new("uptake ceiling", "patient/case", Largest: 1),
        new("uptake midpoint", "year"),
        new("uptake steepness", "1/year"),
        new("persistence", "1", Largest: 1, ByYear: true),
        new("first-year cost: *", "money/patient/year", ByYear: true),
        new("first-year offset: *", "money/patient/year", ByYear: true),
        new("later-year cost: *", "money/patient/year", ByYear: true),
        new("later-year offset: *", "money/patient/year", ByYear: true),
        new("starting cost: *", "money/patient", ByYear: true),
        new("starting offset: *", "money/patient", ByYear: true),
    ];

    public static KnownRow? Find(string name) => All.FirstOrDefault(known => known.Name.EndsWith('*')
        ? name.StartsWith(known.Name[..^1], StringComparison.Ordinal) && name.Length >= known.Name.Length
        : known.Name == name);

    /// <summary>Everything that is wrong with a row of this name.</summary>
    public IEnumerable<string> Faults(PlanRow row)
    {
        if (Money().Replace(row.Input.Unit.ToString(), "money") != UnitPattern)
        {
            yield return $"'{row.Input.Name}'{row.Where} must be in {UnitPattern.Replace("money", "USD2023", StringComparison.Ordinal)}"
                + $"{(UnitPattern.Contains("money", StringComparison.Ordinal) ? " (of any currency and price year)" : "")} but is in {row.Input.Unit}.";
        }
        else if (!(Limits.Lowest(row.Distribution) >= 0 && Limits.Highest(row.Distribution) <= Largest))
        {
            var range = double.IsFinite(Largest) ? "must lie in [0, 1]" : "must not be negative (a cost avoided is an offset, above 0)";
            yield return FormattableString.Invariant($"'{row.Input.Name}'{row.Where} {range} but is {row.Distribution}.");
        }

        if (row.Year is not null && !ByYear)
        {
            yield return $"'{row.Input.Name}'{row.Where} is one for all years; leave its stratum empty.";
        }
    }

    [GeneratedRegex(@"\b[A-Z]{3}[0-9]{4}\b")]
    private static partial Regex Money();
}
