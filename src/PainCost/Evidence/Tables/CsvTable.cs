namespace PainCost.Evidence.Tables;

/// <summary>A comma separated table: lines that start with <c>#</c>, then a header, then rows.</summary>
internal sealed class CsvTable
{
    private readonly string file;
    private readonly IReadOnlyList<string> columns;
    private readonly FaultLog faults;
    private readonly CellCheck check;

    private CsvTable(string file, IReadOnlyList<string> columns, IReadOnlyList<string> names, FaultLog faults) =>
        (this.file, this.columns, this.faults, check) = (file, columns, faults, new CellCheck(file, names, faults));

    /// <summary>The lines before the header, without their <c>#</c>.</summary>
    public IReadOnlyList<(int Line, string Text)> Headings { get; private set; } = [];

    /// <summary>The rows that have as many fields as the header.</summary>
    public IReadOnlyList<CsvRow> Rows { get; private set; } = [];

    /// <summary>What a reader makes of each row, until there are so many faults that the rest need not be looked at.</summary>
    public IReadOnlyList<T> Read<T>(Func<CsvRow, T?> read)
        where T : class => [.. Rows.TakeWhile(_ => !faults.IsFull).Select(read).OfType<T>()];

    /// <summary>The rows that have another number of fields than the header: what stands under a name may belong under the next.</summary>
    public IReadOnlyList<CsvRow> Misshapen { get; private set; } = [];

    /// <summary>Whether an open quotation mark swallowed rows.</summary>
    public bool HasLostRows { get; private set; }

    /// <summary>Reads a table; what is wrong with its shape, or with a cell whatever it means, goes into <paramref name="faults"/>.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="file">The name by which messages call it.</param>
    /// <param name="columns">The columns that it must have, and may have.</param>
    /// <param name="faults">Gathers what is wrong.</param>
    /// <param name="names">Those columns whose cells become names, by which other rows, files or options speak of them.</param>
    public static CsvTable Read(string text, string file, IReadOnlyList<string> columns, FaultLog faults, params IReadOnlyList<string> names)
    {
        var table = new CsvTable(file, columns, names, faults);
        var records = CsvRecords.Of(text).ToList();
        var headings = records.TakeWhile(record => record.IsHeading).ToList();
        headings.ForEach(record => table.check.Cells(record, null));
        table.Headings = [.. headings.Select(record => (record.Line, HeadingText(record)))];
        table.ReadBody(records.Skip(headings.Count).ToList());
        return table;
    }

    // A spreadsheet pads a heading with commas, and a comma in its text splits it.
    private static string HeadingText(CsvRecord record) => string.Join(", ", record.Fields).TrimEnd(' ', ',').TrimStart('#').ReplaceLineEndings(" ").Trim();

    private void ReadBody(List<CsvRecord> records)
    {
        if (records.Count == 0)
        {
            faults.Add(file, 0, "", $"is empty; it must have the header '{string.Join(',', columns)}' and at least one row.");
            return;
        }

        var header = new CsvHeader(records[0], columns);
        if (header.Unreadable is { } reason)
        {
            faults.Add(file, header.Line, "", reason);
            return;
        }

        header.Check(file, faults);
        check.Header(header);
        if (records.Count == 1)
        {
            faults.Add(file, header.Line, "", "the header has no rows under it.");
        }

        var shaped = records.Skip(1).ToLookup(record => HasShape(record, header));
        Rows = [.. shaped[true].Select(header.Row)];
        HasLostRows = shaped[false].Any(record => record.HasOpenQuote);
        Misshapen = [.. shaped[false].Where(record => !record.HasOpenQuote).Select(header.Row)];
    }

    private bool HasShape(CsvRecord record, CsvHeader header)
    {
        if (record.HasOpenQuote)
        {
            faults.Add(file, record.Line, "", CsvRecord.OpenQuote);
            return false;
        }

        if (record.Fields.Count != header.Names.Count)
        {
            faults.Add(file, record.Line, "", $"has {record.Fields.Count} fields but the header has {header.Names.Count};"
                + header.Hint(record));
            return false;
        }

        check.Cells(record, header);
        return !header.IsRepeatedBy(record) || Repeated(record);
    }

    private bool Repeated(CsvRecord record)
    {
        faults.Add(file, record.Line, "", "the header stands here again; remove this line.");
        return false;
    }
}
