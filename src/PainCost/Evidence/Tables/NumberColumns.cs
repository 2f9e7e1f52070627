using PainCost.Evidence.Dialects;

namespace PainCost.Evidence.Tables;

/// <summary>The numbers of a table's records, read into our own form.</summary>
internal sealed class NumberColumns
{
    private readonly CsvHeader header;
    private readonly HashSet<int> places;
    private readonly TableNumbers numbers;

    public NumberColumns(CsvHeader header, TableForm form, DecimalSign stated, char separator, IEnumerable<CsvRecord> records)
    {
        this.header = header;
        places = [.. Enumerable.Range(0, header.Names.Count).Where(i => form.Numbers.Contains(header.Names[i]))];
        numbers = new TableNumbers(stated, separator, records.SelectMany(record => places.Select(i => record.Fields[i])), form.TakesSigns);
    }

    /// <summary>The record with our own numbers, and the first of them that may be read in two ways.</summary>
    public CsvRecord Read(CsvRecord record, out (string Column, string Message)? fault)
    {
        fault = null;
        string[] fields = [.. record.Fields];
        foreach (var i in places)
        {
            fields[i] = numbers.Read(fields[i], out var message);
            fault ??= message is null ? null : (header.Names[i], message);
        }

        return record with { Fields = fields };
    }
}
