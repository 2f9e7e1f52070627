using PainCost.Units;

namespace PainCost.Evidence.Csv;

/// <summary>Reads the text of a profile.</summary>
internal static class ProfileReader
{
    public static readonly string[] Columns =
        ["input", "stratum", "value", "unit", "population", "year", "price_year", "source", "known", "note"];

    /// <summary>The profile; <c>null</c> when there are faults.</summary>
    public static Profile? Read(string text, string file, SourceList sources, FaultLog faults)
    {
        var table = CsvTable.Read(text, file, Columns, faults);
        var heading = new Heading(table.Headings, file, faults);
        CheckDoubles(table.Rows, file, faults);
        var reader = new RowReader(file, sources, faults);
        var rows = table.Rows.Select(reader.Read).OfType<EvidenceRow>().ToList();
        return faults.IsEmpty
            ? new Profile(Path.GetFileNameWithoutExtension(file), heading.Title, heading.Description, PriceBasisOf(heading, rows), rows)
            : null;
    }

    private static void CheckDoubles(IReadOnlyList<CsvRow> rows, string file, FaultLog faults)
    {
        var lines = new Dictionary<(string?, string?), int>();
        foreach (var row in rows.Where(row => row["input"] is { Length: > 0 }))
        {
            if (!lines.TryAdd((row["input"], row["stratum"]), row.Line))
            {
                var stratum = row["stratum"] is { Length: > 0 } name ? $" for {name}" : "";
                var first = lines[(row["input"], row["stratum"])];
                faults.Add(file, row.Line, "input", $"{row["input"]}{stratum} is given twice, "
                    + FormattableString.Invariant($"in lines {first} and {row.Line}; keep one, or name a stratum for each."));
            }
        }
    }

    private static PriceBasis? PriceBasisOf(Heading heading, List<EvidenceRow> rows)
    {
        var bases = rows.Select(row => row.Unit.PriceBasis).OfType<PriceBasis>().Distinct().ToList();
        return heading.PriceBasis ?? (bases.Count == 1 ? bases[0] : null);
    }
}
