namespace PainCost.Evidence.Tables;

/// <summary>The fields of one record, before any meaning is given to them.</summary>
/// <param name="Line">The physical line at which the record starts, counted from 1.</param>
/// <param name="Fields">The trimmed fields, without their quotation marks.</param>
/// <param name="Raw">The record as it stands in the file.</param>
internal sealed record CsvRecord(int Line, IReadOnlyList<string> Fields, string Raw)
{
    public const string OpenQuote = "a quotation mark is opened and not closed, or stands in a field without being doubled.";

    /// <summary>Whether the record holds nothing; a spreadsheet writes empty rows as commas alone.</summary>
    public bool IsBlank => Fields.All(text => text.Length == 0);

    public bool IsHeading => Fields[0].StartsWith('#');

    /// <summary>Whether a quotation mark was left open, or stands alone.</summary>
    public bool HasOpenQuote => int.IsOddInteger(Raw.Count(c => c == '"'));
}
