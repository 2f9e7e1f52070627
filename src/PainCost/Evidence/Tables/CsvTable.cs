using PainCost.Evidence.Dialects;

namespace PainCost.Evidence.Tables;

/// <summary>
/// A table whose fields are separated by commas, semicolons or tabs: lines that start with <c>#</c>, then a header, then rows.
/// </summary>
internal sealed class CsvTable
{
    private readonly string file;
    private readonly TableForm form;
    private readonly char separator;
    private readonly FaultLog faults;
    private readonly CellCheck check;
    private DecimalSign stated;

    private CsvTable(string file, TableForm form, char separator, FaultLog faults) =>
        (this.file, this.form, this.separator, this.faults, check) =
            (file, form, separator, faults, new CellCheck(file, form.Names, faults));

    /// <summary>The lines before the header, without their <c>#</c>.</summary>
    public IReadOnlyList<(int Line, string Text)> Headings { get; private set; } = [];

    /// <summary>The rows that have as many fields as the header, with decimal points in their numbers.</summary>
    public IReadOnlyList<CsvRow> Rows { get; private set; } = [];

    /// <summary>What a reader makes of each row, until there are so many faults that the rest need not be looked at.</summary>
    public IReadOnlyList<T> Read<T>(Func<CsvRow, T?> read)
        where T : class => [.. Rows.TakeWhile(_ => !faults.IsFull).Select(read).OfType<T>()];

    /// <summary>
    /// The rows that have another number of fields than the header, where what stands under a name may belong under the next, or a number
    /// to be read in two ways.
    /// </summary>
    public IReadOnlyList<CsvRow> Misshapen { get; private set; } = [];

    /// <summary>Whether an open quotation mark swallowed rows.</summary>
    public bool HasLostRows { get; private set; }

    /// <summary>
    /// Reads a table; what is wrong with its shape, or with a cell whatever it means, goes into <paramref name="faults"/>.
    /// </summary>
    /// <param name="text">The whole text.</param>
    /// <param name="file">The name by which messages call it.</param>
    /// <param name="form">Its columns.</param>
    /// <param name="faults">Gathers what is wrong.</param>
    public static CsvTable Read(string text, string file, TableForm form, FaultLog faults)
    {
        var table = new CsvTable(file, form, Separator.Of(text), faults);
        var records = CsvRecords.Of(text).ToList();
        var headings = records.TakeWhile(record => record.IsHeading).ToList();
        headings.ForEach(record => table.check.Cells(record, null));
        table.ReadHeadings([.. headings.Select(record => (record.Line, table.HeadingText(record)))]);
        table.ReadBody(records.Skip(headings.Count).ToList());
        return table;
    }

    // A spreadsheet pads a heading with separators, and one in its text splits it.
    private string HeadingText(CsvRecord record) =>
        string.Join($"{separator} ", record.Fields).TrimEnd(' ', separator).TrimStart('#').ReplaceLineEndings(" ").Trim();

    private void ReadHeadings(IReadOnlyList<(int Line, string Text)> lines)
    {
        foreach (var (line, text) in lines.Where(line => StatedDecimals.IsOne(line.Text)))
        {
            stated = StatedDecimals.Read(text, out var fault);
            AddFault(line, "", fault);
        }

        Headings = [.. lines.Where(line => !StatedDecimals.IsOne(line.Text))];
    }

    private void ReadBody(List<CsvRecord> records)
    {
        if (records.Count == 0)
        {
            faults.Add(file, 0, "", $"is empty; it must have the header '{string.Join(separator, form.Columns)}' and at least one row.");
            return;
        }

        var header = new CsvHeader(records[0], form.Columns, separator);
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
        var numbers = new NumberColumns(header, form, stated, separator, shaped[true]);
        var read = shaped[true].Select(record => (Record: numbers.Read(record, out var fault), Fault: fault)).ToList();
        read.ForEach(row => AddFault(row.Record.Line, row.Fault?.Column ?? "", row.Fault?.Message));
        Rows = [.. read.Where(row => row.Fault is null).Select(row => header.Row(row.Record))];
        HasLostRows = shaped[false].Any(record => record.HasOpenQuote);
        var unread = shaped[false].Where(record => !record.HasOpenQuote)
            .Concat(read.Where(row => row.Fault is not null).Select(row => row.Record));
        Misshapen = [.. unread.OrderBy(record => record.Line).Select(header.Row)];
    }

    private void AddFault(int line, string column, string? message)
    {
        if (message is not null)
        {
            faults.Add(file, line, column, message);
        }
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
