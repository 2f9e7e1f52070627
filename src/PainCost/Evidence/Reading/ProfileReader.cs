using PainCost.Evidence.BuiltIn;
using PainCost.Evidence.Tables;
using PainCost.Texts.Forms;

namespace PainCost.Evidence.Reading;

/// <summary>Reads the text of a profile.</summary>
internal static class ProfileReader
{
    public static readonly string[] Columns =
        ["input", "stratum", "value", "unit", "population", "year", "price_year", "source", "known", "note"];

    /// <summary>Those whose fields are names.</summary>
    public static readonly string[] Names = ["input", "stratum", "source"];

    /// <summary>
    /// The profile, <c>null</c> when there are faults; and what could be read in spite of them, <c>null</c> when no row can be told from
    /// the next.
    /// </summary>
    public static (Profile? Profile, ProfileDraft? Draft) Read(string text, string file, SourceList sources, FaultLog faults)
    {
        var table = CsvTable.Read(text, file, new TableForm(Columns) { Names = Names, Numbers = ["value"] }, faults);
        var heading = new Heading(table.Headings, file, faults);
        CheckDoubles(table.Rows, file, faults);
        var reader = new RowReader(file, sources, faults);
        var rows = table.Read(reader.Read);
        return faults.IsEmpty
            ? (new Profile(
                Path.GetFileNameWithoutExtension(file), heading.Title, heading.Description, heading.PriceBasis
                ?? PriceBasisOf(rows.Select(row => row.Unit)), rows), null)
            : (null, Draft(file, table, heading, reader, faults));
    }

    private static ProfileDraft? Draft(string file, CsvTable table, Heading heading, RowReader reader, FaultLog faults)
    {
        var misshapen = table.Misshapen.Where(row => row["input"] is { Length: > 0 } input && NameForm.Fault(input) is null)
            .Select(row => DraftRow.Named(row["input"]!, row.Line));
        List<DraftRow> rows = [.. reader.Drafts.Concat(misshapen).OrderBy(row => row.Line)];
        return rows.Count == 0 || table.HasLostRows || faults.IsFull ? null
            : new ProfileDraft(
                file, heading.PriceBasis ?? PriceBasisOf(rows.Select(row => row.Unit).OfType<Unit>()), heading.IsLegible, rows);
    }

    /// <summary>Finds inputs that are given twice.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="file">Where they stand.</param>
    /// <param name="faults">Takes what is found.</param>
    /// <param name="places">What the rows' numbers count.</param>
    public static void CheckDoubles(IReadOnlyList<CsvRow> rows, string file, FaultLog faults, string places = "lines")
    {
        var lines = new Dictionary<(string?, string?), int>();
        foreach (var row in rows.Where(row => row["input"] is { Length: > 0 }))
        {
            if (!lines.TryAdd((row["input"], row["stratum"]), row.Line))
            {
                var stratum = row["stratum"] is { Length: > 0 } name ? $" for {name}" : "";
                var first = lines[(row["input"], row["stratum"])];
                faults.Add(file, row.Line, "input", $"{row["input"]}{stratum} is given twice, "
                    + FormattableString.Invariant($"in {places} {first} and {row.Line}; keep one, or name a stratum for each."));
            }
        }
    }

    /// <summary>The price basis that all money has; null when it has several, or there is none.</summary>
    public static PriceBasis? PriceBasisOf(IEnumerable<Unit> units)
    {
        var bases = units.Select(unit => unit.PriceBasis).OfType<PriceBasis>().Distinct().ToList();
        return bases.Count == 1 ? bases[0] : null;
    }
}
