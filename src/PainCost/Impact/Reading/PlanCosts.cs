namespace PainCost.Impact.Reading;

/// <summary>The costs and offsets of a plan, by component: parts of one are added, offsets are negative.</summary>
internal static class PlanCosts
{
    private const string Separator = ": ";

    public static IReadOnlyList<TreatmentCost> Of(ILookup<string, PlanRow> rows, PlanMoney money)
    {
        var costs = rows.Where(group => group.Key.Contains(Separator, StringComparison.Ordinal)).ToList();
        return
        [
            .. costs.Select(rowsOf => ComponentOf(rowsOf.Key)).Distinct().Select(component => new TreatmentCost(component)
            {
                FirstYear = Sum(costs, component, "first-year", money),
                LaterYear = Sum(costs, component, "later-year", money),
                Starting = Sum(costs, component, "starting", money),
            }),
        ];
    }

    private static string ComponentOf(string name) => name.Split(Separator)[1];

    private static YearlyQuantity? Sum(List<IGrouping<string, PlanRow>> costs, string component, string when, PlanMoney money)
    {
        var parts = costs.Where(group => group.Key.StartsWith(when, StringComparison.Ordinal) && ComponentOf(group.Key) == component)
            .Select(group => PlanYears.Of(group, row => Signed(row, money.Restated(component, row)))).ToList();
        if (parts.Count == 0)
        {
            return null;
        }

        return YearlyQuantity.Of(
            parts[0].Unit, year =>
            parts.TrueForAll(part => part.Find(year) is not null) ? Quantity.Sum(parts.Select(part => part.In(year))) : null);
    }

    private static Quantity Signed(PlanRow row, Quantity cost) =>
        row.Name.Contains("offset" + Separator, StringComparison.Ordinal)
            ? (Quantity.Of(0, cost.Unit.ToString()) - cost).Named($"{row.Input.Name}, saved") : cost;
}
