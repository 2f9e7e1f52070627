using System.Globalization;

namespace PainCost.Prices.Reading;

/// <summary>
/// Says which finished periods an index has: <c>1996-2024</c>, <c>1950, 1960, 2017 and 3 months from 1950-01 to 2018-01</c>.
/// </summary>
internal static class PeriodText
{
    public static string Of(IReadOnlyDictionary<PricePeriod, PriceLevel> levels)
    {
        var finished = levels.Where(level => level.Value.IsComplete).Select(level => level.Key).OrderBy(period => period.Order).ToList();
        var months = finished.Where(period => period.Month is not null).ToList();
        var years = Years([.. finished.Where(period => period.Month is null).Select(period => period.Year)]);
        var monthText = months.Count switch
        {
            0 => "",
            1 => $"the month {months[0]}",
            _ => FormattableString.Invariant($"{months.Count} months from {months[0]} to {months[^1]}"),
        };
        string[] parts = [years, monthText];
        return finished.Count == 0 ? "no finished period" : string.Join(" and ", parts.Where(part => part.Length > 0));
    }

    /// <summary>Years in order, a run of them as its two ends: <c>1950, 1996-2024</c>.</summary>
    public static string Years(IReadOnlyList<int> years)
    {
        var runs = years.Select((year, index) => (Year: year, Run: year - index)).GroupBy(item => item.Run, item => item.Year);
        return string.Join(
            ", ", runs.Select(run => run.First() == run.Last() ? Text(run.First()) : $"{Text(run.First())}-{Text(run.Last())}"));
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
