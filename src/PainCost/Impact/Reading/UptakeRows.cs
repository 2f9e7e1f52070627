namespace PainCost.Impact.Reading;

/// <summary>The curve of uptake that a plan's rows describe: exactly one of a table, a ramp and a logistic curve.</summary>
internal static class UptakeRows
{
    private static readonly string[][] Curves =
    [
        ["uptake"],
        ["uptake first", "uptake last", "uptake ramp"],
        ["uptake ceiling", "uptake midpoint", "uptake steepness"],
    ];

    public static IEnumerable<string> Faults(ILookup<string, PlanRow> rows)
    {
        var begun = Curves.Where(curve => curve.Any(rows.Contains)).ToList();
        if (begun.Count != 1)
        {
            yield return $"{(begun.Count == 0 ? "the uptake is missing" : "the uptake is given in more than one way")}; give "
                + $"{string.Join(", or ", Curves.Select(curve => string.Join(" and ", curve.Select(name => $"'{name}'"))))}.";
        }

        foreach (var (curve, missing) in from curve in begun from name in curve where !rows.Contains(name) select (curve, name))
        {
            yield return $"'{missing}' is missing beside {string.Join(" and ", curve.Where(rows.Contains).Select(name => $"'{name}'"))}.";
        }

        foreach (var ramp in rows["uptake ramp"].Where(row => !(row.Distribution.Low > 0)))
        {
            yield return $"'uptake ramp'{ramp.Where} must be above 0 but is {ramp.Distribution}; for one share from the first year on give 'uptake'.";
        }
    }

    public static YearlyQuantity Curve(ILookup<string, PlanRow> rows)
    {
        if (rows.Contains("uptake"))
        {
            return PlanYears.Of(rows["uptake"], row => row.Input);
        }

        return rows.Contains("uptake ramp")
            ? Uptake.Linear(rows["uptake first"].Single().Input, rows["uptake last"].Single().Input, rows["uptake ramp"].Single().Input)
            : Uptake.Logistic(
                rows["uptake ceiling"].Single().Input, rows["uptake midpoint"].Single().Input, rows["uptake steepness"].Single().Input);
    }
}
