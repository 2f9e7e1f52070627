using System.Globalization;
using PainCost.Evidence.Tables;

namespace PainCost.Attribution.Designs;

/// <summary>Reads a table with a row for each person.</summary>
internal static class MicrodataReader
{
    /// <summary>The columns; <c>null</c> when there are faults.</summary>
    public static (IReadOnlyList<DataColumn> Columns, int[] Lines)? Read(string text, string file, FaultLog faults)
    {
        var records = CsvRecords.Of(text).SkipWhile(record => record.IsHeading).ToList();
        if (records.Count < 2)
        {
            faults.Add(file, 0, "", "has no rows; it needs a header with the names of the columns, and a row for each person.");
            return null;
        }

        var header = new CsvHeader(records[0], records[0].Fields);
        if (header.Unreadable is { } reason)
        {
            faults.Add(file, header.Line, "", reason);
            return null;
        }

        header.Check(file, faults);
        foreach (var record in records.Skip(1).Where(record => record.Fields.Count != header.Names.Count).TakeWhile(_ => !faults.IsFull))
        {
            faults.Add(file, record.Line, "",
                $"has {record.Fields.Count} fields but the header has {header.Names.Count};{header.Hint(record)}");
        }

        var check = new CellCheck(file, [], faults);
        check.Header(header);
        return faults.IsEmpty ? Columns(header.Names, records[1..]) : null;
    }

    private static (IReadOnlyList<DataColumn> Columns, int[] Lines) Columns(IReadOnlyList<string> names, List<CsvRecord> rows) =>
        ([.. names.Select((name, index) => Column(name, [.. rows.Select(row => row.Fields[index])]))], [.. rows.Select(row => row.Line)]);

    private static DataColumn Column(string name, string[] cells)
    {
        var (numbers, isText) = (new double[cells.Length], false);
        for (var i = 0; i < cells.Length; i++)
        {
            var isNumber = double.TryParse(cells[i], NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                && double.IsFinite(number);
            numbers[i] = isNumber ? number : double.NaN;
            isText |= !isNumber && cells[i].Length > 0;
        }

        return new(name, numbers, isText ? cells : null);
    }
}
