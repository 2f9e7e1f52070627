namespace PainCost.Evidence.Tables;

/// <summary>One row of a table under its header.</summary>
internal sealed class CsvRow(int line, IReadOnlyDictionary<string, string> fields)
{
    /// <summary>The physical line at which the row starts, counted from 1.</summary>
    public int Line => line;

    /// <summary>The trimmed text under a column; <c>null</c> when the file lacks the column, which its header's fault says.</summary>
    public string? this[string column] => fields.GetValueOrDefault(column);
}
