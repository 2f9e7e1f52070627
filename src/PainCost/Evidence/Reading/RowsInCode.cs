using System.Globalization;
using PainCost.Evidence.BuiltIn;
using PainCost.Evidence.Tables;

namespace PainCost.Evidence.Reading;

/// <summary>Reads a profile whose rows stand in no file: the same checks, with the number of the row where a file has its line.</summary>
internal static class RowsInCode
{
    /// <summary>The name under which faults and origins place a row: <c>rows of my-region(3)</c>.</summary>
    public static string PlaceOf(string profile) => $"rows of {profile}";

    /// <exception cref="EvidenceException">Rows or sources have faults; all at once.</exception>
    public static IReadOnlyList<EvidenceRow> Read(string profile, IReadOnlyList<ProfileRow> rows, SourceList sources, FaultLog faults)
    {
        var place = PlaceOf(profile);
        var header = new CsvHeader(new CsvRecord(0, ProfileReader.Columns, ""), ProfileReader.Columns);
        List<CsvRecord> records = [.. rows.Select((row, i) => new CsvRecord(i + 1, Fields(row), ""))];
        var check = new CellCheck(place, ProfileReader.Names, faults);
        records.ForEach(record => check.Cells(record, header));
        List<CsvRow> read = [.. records.Select(header.Row)];
        if (read.Count == 0)
        {
            faults.Add(place, 0, "", "has no rows; a profile has at least one.");
        }

        ProfileReader.CheckDoubles(read, place, faults, "rows");
        var reader = new RowReader(place, sources, faults);
        List<EvidenceRow> result = [.. read.Select(reader.Read).OfType<EvidenceRow>()];
        faults.ThrowIfAny();
        return result;
    }

    /// <summary>The row's texts in the order of the columns.</summary>
    private static string[] Fields(ProfileRow row) =>
    [
        Text(row.Input), Text(row.Stratum), Text(row.Value), Text(row.Unit), Text(row.Population), Text(row.Year),
        row.PriceYear is { } year ? Text(year) : PriceYearOf(row.Unit), Text(row.Source), Text(row.Known), Text(row.Note),
    ];

    /// <summary>A text without the spaces around it; what a database has no text for is empty.</summary>
    private static string Text(string? text) => (text ?? "").Trim();

    private static string PriceYearOf(string? unit) =>
        Unit.TryParse(unit, out var read, out _) && read.PriceBasis is { } basis ? basis.Year.ToString(CultureInfo.InvariantCulture) : "";
}
