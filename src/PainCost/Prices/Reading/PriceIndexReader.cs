using PainCost.Evidence.BuiltIn;
using PainCost.Evidence.Tables;

namespace PainCost.Prices.Reading;

/// <summary>Reads the text of a file of price indexes.</summary>
internal static class PriceIndexReader
{
    /// <summary>What column <c>base</c> holds when the values are changes on the year before, in percent.</summary>
    public const string PercentChange = "percent change";

    private static readonly TableForm Form = new("index", "currency", "period", "value", "base", "complete", "source", "note")
    {
        Names = ["index", "base", "source"],
        Numbers = ["value"],
    };

    /// <summary>The indexes in the order of the file; what is wrong goes into <paramref name="faults"/>.</summary>
    public static IReadOnlyList<PriceIndex> Read(string text, string file, SourceList sources, FaultLog faults)
    {
        var rows = CsvTable.Read(text, file, Form, faults)
            .Read(row => ReadRow(new PriceRow(row, file, sources, faults)));
        CheckDoubles(rows, file, faults);
        CheckSeries(rows, file, faults);
        CheckChains(rows, file, faults);
        return faults.IsEmpty
            ? [.. rows.GroupBy(row => row.Series.Name, StringComparer.Ordinal).Select(index => ToIndex([.. index], file))]
            : [];
    }

    private static IndexRow? ReadRow(PriceRow row)
    {
        var name = row.Stated("index", "every row needs the name of its index, such as cpi-u.");
        var (currency, period) = (row.Currency(), row.Period("period"));
        var scale = row.Stated("base", $"say which period is 100, such as 2017=100, or '{PercentChange}'.");
        var value = row.Number("value", above: scale == PercentChange ? -100 : 0);
        var (complete, source) = (row.YesOrNo("complete"), row.Source());
        return name is null || currency is null || period is null || scale is null || double.IsNaN(value) || complete is null
            || source is null
            ? null
            : new IndexRow(
                new PriceSeries(name, currency, scale, source), period,
                new PriceLevel(value, complete.Value, row.Optional("note"), row.Line));
    }

    private static void CheckDoubles(IReadOnlyList<IndexRow> rows, string file, FaultLog faults)
    {
        foreach (var same in rows.GroupBy(row => (row.Series.Name, row.Period)).Where(group => group.Count() > 1))
        {
            var lines = same.Select(row => row.Level.Line).ToList();
            faults.Add(file, lines[1], "period", FormattableString.Invariant(
                $"{same.Key.Name} has {same.Key.Period} twice, in lines {lines[0]} and {lines[1]}; keep one."));
        }
    }

    private static void CheckSeries(IReadOnlyList<IndexRow> rows, string file, FaultLog faults)
    {
        foreach (var index in rows.GroupBy(row => row.Series.Name, StringComparer.Ordinal))
        {
            var first = index.First();
            if (index.FirstOrDefault(row => row.Series != first.Series) is { } other)
            {
                var column = other.Series.Currency != first.Series.Currency ? "currency" : other.Series.Base != first.Series.Base ? "base"
                    : "source";
                faults.Add(file, other.Level.Line, column, FormattableString.Invariant(
                    $"differs from that of {index.Key} in line {first.Level.Line}; an index has one currency, one base and one source: give each its own name."));
            }
        }
    }

    private static void CheckChains(IReadOnlyList<IndexRow> rows, string file, FaultLog faults)
    {
        foreach (var row in rows.Where(row => row.Series.Base == PercentChange && row.Period.Month is not null))
        {
            faults.Add(file, row.Level.Line, "period",
                $"a {PercentChange} is from year to year; give the levels of months, with a base such as 2018-01=100.");
        }

        foreach (var chain in rows.Where(row => row.Series.Base == PercentChange).GroupBy(row => row.Series.Name, StringComparer.Ordinal))
        {
            var years = chain.OrderBy(row => row.Period.Order).ToList();
            var gap = years.Zip(years.Skip(1)).FirstOrDefault(pair => pair.Second.Period.Year > pair.First.Period.Year + 1);
            if (gap.Second is { } after)
            {
                faults.Add(file, after.Level.Line, "period",
                    $"{chain.Key} has no change for {after.Period.Year - 1}; a chain needs every year.");
            }
        }
    }

    private static PriceIndex ToIndex(IReadOnlyList<IndexRow> rows, string file)
    {
        var series = rows[0].Series;
        return series.Base == PercentChange
            ? Chain(series, [.. rows.OrderBy(row => row.Period.Order)], file)
            : new PriceIndex(series, file, rows.ToDictionary(row => row.Period, row => row.Level));
    }

    /// <summary>The year before the first change is 100.</summary>
    private static PriceIndex Chain(PriceSeries series, IReadOnlyList<IndexRow> rows, string file)
    {
        PricePeriod start = rows[0].Period.Year - 1;
        var level = new PriceLevel(100, IsComplete: true, "", rows[0].Level.Line);
        var levels = new Dictionary<PricePeriod, PriceLevel> { [start] = level };
        foreach (var row in rows)
        {
            var isComplete = level.IsComplete && row.Level.IsComplete;
            level = row.Level with { Value = level.Value * (1 + (row.Level.Value / 100)), IsComplete = isComplete };
            levels.Add(row.Period, level);
        }

        return new PriceIndex(series with { Base = $"{start}=100" }, file, levels);
    }

    private sealed record IndexRow(PriceSeries Series, PricePeriod Period, PriceLevel Level);
}
