using PainCost.Evidence.Tables;

namespace PainCost.Pooling.Reading;

/// <summary>Reads a table of studies.</summary>
internal static class StudyReader
{
    private const string TitleKey = "title:";

    /// <summary>The set; <c>null</c> when there are faults.</summary>
    public static StudySet? Read(string text, string file, FaultLog faults)
    {
        var columns = new StudyColumns(text);
        var table = CsvTable.Read(text, file, columns.Form, faults);
        foreach (var column in columns.Contradicting)
        {
            faults.Add(file, 0, column, columns.HasCounts
                ? "a table has either events and total or estimates, not both; remove the columns of one."
                : "a table has either se or an interval, not both; remove the columns of one.");
        }

        foreach (var (written, meant) in columns.Mistyped)
        {
            faults.Add(file, 0, written, $"is taken for a covariate, while {meant} is lacking. Did you mean '{meant}'?");
        }

        CheckDoubles(table.Rows, file, faults);
        var reader = new StudyRowReader(file, columns, faults);
        var studies = table.Read(reader.Read);
        return faults.IsEmpty ? new StudySet(studies, Title(table), file) : null;
    }

    private static string Title(CsvTable table) =>
        table.Headings.Select(heading => heading.Text)
            .FirstOrDefault(text => text.StartsWith(TitleKey, StringComparison.OrdinalIgnoreCase)) is { } title
            ? title[TitleKey.Length..].Trim()
            : "";

    private static void CheckDoubles(IReadOnlyList<CsvRow> rows, string file, FaultLog faults)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row[StudyColumns.Name] is { Length: > 0 } name && !lines.TryAdd(name, row.Line))
            {
                faults.Add(file, row.Line, StudyColumns.Name,
                    FormattableString.Invariant($"'{name}' is given twice, in lines {lines[name]} and {row.Line}; name each study once."));
            }
        }
    }
}
