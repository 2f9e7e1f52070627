using PainCost.Evidence.Tables;

namespace PainCost.Evidence.Reading;

/// <summary>Reads the text of a profile.</summary>
internal static class ProfileReader
{
    public static readonly string[] Columns =
        ["input", "stratum", "value", "unit", "population", "year", "price_year", "source", "known", "note"];

    /// <summary>The profile, <c>null</c> when there are faults; and what could be read in spite of them, <c>null</c> when no row can be told from the next.</summary>
    public static (Profile? Profile, ProfileDraft? Draft) Read(string text, string file, SourceList sources, FaultLog faults)
    {
        var table = CsvTable.Read(text, file, Columns, faults, "input", "stratum", "source");
        var heading = new Heading(table.Headings, file, faults);
        CheckDoubles(table.Rows, file, faults);
        var reader = new RowReader(file, sources, faults);
        var rows = table.Rows.Select(reader.Read).OfType<EvidenceRow>().ToList();
        return faults.IsEmpty
            ? (new Profile(Path.GetFileNameWithoutExtension(file), heading.Title, heading.Description, PriceBasisOf(heading, rows.Select(row => row.Unit)), rows), null)
            : (null, Draft(file, table, heading, reader));
    }

    private static ProfileDraft? Draft(string file, CsvTable table, Heading heading, RowReader reader)
    {
        var misshapen = table.Misshapen.Where(row => row["input"] is { Length: > 0 }).Select(row => DraftRow.Named(row["input"]!, row.Line));
        List<DraftRow> rows = [.. reader.Drafts.Concat(misshapen).OrderBy(row => row.Line)];
        return rows.Count == 0 || table.HasLostRows ? null
            : new ProfileDraft(file, PriceBasisOf(heading, rows.Select(row => row.Unit).OfType<Unit>()), heading.IsLegible, rows);
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

    private static PriceBasis? PriceBasisOf(Heading heading, IEnumerable<Unit> units)
    {
        var bases = units.Select(unit => unit.PriceBasis).OfType<PriceBasis>().Distinct().ToList();
        return heading.PriceBasis ?? (bases.Count == 1 ? bases[0] : null);
    }
}
