using PainCost.Evidence.Dialects;
using PainCost.Texts.Names;

namespace PainCost.Evidence.Tables;

/// <summary>The names at the head of a table's columns, in the order in which the file has them.</summary>
internal sealed class CsvHeader(CsvRecord record, IReadOnlyList<string> columns, char separator = ',')
{
    public int Line => record.Line;

    /// <summary>The names as the table knows them; a name that it does not know stands as it was written.</summary>
    public IReadOnlyList<string> Names { get; } =
        [.. record.Fields.Select(field => columns.FirstOrDefault(name => name.Equals(field, StringComparison.OrdinalIgnoreCase)) ?? field)];

    /// <summary>Whether a record says what the header says, as where two files were put together.</summary>
    public bool IsRepeatedBy(CsvRecord other) => other.Fields.SequenceEqual(record.Fields, StringComparer.OrdinalIgnoreCase);

    /// <summary>Why no column can be told from the next; <c>null</c> when they can.</summary>
    public string? Unreadable => record.HasOpenQuote ? CsvRecord.OpenQuote
        : record.Fields.Count > TextLimits.Columns ? TextLimits.TooManyColumns(record.Fields.Count)
        : null;

    public void Check(string file, FaultLog faults)
    {
        foreach (var name in Names.Where(name => !columns.Contains(name)).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            faults.Add(file, Line, name, name.Length == 0
                ? $"the header has a column without a name; remove the column, or its {Separator.Name(separator)}."
                : $"there is no such column.{Nearest.Suggestion(name, columns.Except(Names))} "
                    + $"The columns are: {string.Join(", ", columns)}.");
        }

        foreach (var same in Names.Where(name => name.Length > 0).GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() > 1))
        {
            faults.Add(file, Line, same.Key,
                $"the header has this column {(same.Count() == 2 ? "twice" : $"{same.Count()} times")}, whatever its capitals; keep one.");
        }

        foreach (var name in columns.Except(Names))
        {
            faults.Add(file, Line, name, "the header lacks this column; add it (its fields may be empty where the format allows that).");
        }
    }

    /// <summary>The fields of a record under their names; those that it has, where it has too few.</summary>
    public CsvRow Row(CsvRecord row)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(Names.Count, row.Fields.Count); i++)
        {
            fields.TryAdd(Names[i], row.Fields[i]);
        }

        return new CsvRow(row.Line, fields);
    }

    /// <summary>Why a row may have another number of fields than the header.</summary>
    public string Hint(CsvRecord row)
    {
        if (row.Fields.Count < Names.Count)
        {
            return $" an empty field still needs its {Separator.Name(separator)}.";
        }

        var value = Names.ToList().IndexOf("value");
        if (separator == ',' && value >= 0 && (row.Fields[value].TrimStart('$', '€', '£'), row.Fields[value + 1]) is var (whole, decimals)
            && IsNumber(whole) && IsNumber(decimals))
        {
            if (decimals.Length == 3 && whole[0] != '0')
            {
                return $" a comma splits a number in two: write {whole}{decimals} if it separates thousands, {whole}.{decimals} if it is the decimal sign.";
            }

            return $" a decimal comma splits a number in two: write {whole}.{decimals} for {whole},{decimals}.";
        }

        return $" put quotation marks around a field that contains a {Separator.Name(separator)}.";
    }

    private static bool IsNumber(string field) => field.Length > 0 && field.TrimStart('-').All(char.IsAsciiDigit);
}
