namespace PainCost.Impact.Reading;

/// <summary>Rows of one name as one quantity: that of a year where there is one, otherwise that of every year.</summary>
internal static class PlanYears
{
    public static YearlyQuantity Of(IEnumerable<PlanRow> rows, Func<PlanRow, Quantity> quantity)
    {
        var byYear = rows.ToDictionary(row => row.Year ?? 0, quantity);
        return YearlyQuantity.Of(byYear.Values.First().Unit, year => byYear.GetValueOrDefault(year) ?? byYear.GetValueOrDefault(0));
    }
}
