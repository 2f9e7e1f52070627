using System.Buffers;
using System.Globalization;

namespace PainCost.Texts.Forms;

/// <summary>Fields of a comma separated table that no spreadsheet runs and every reader reads back.</summary>
/// <remarks>
/// A text that a spreadsheet would take for a formula gets an apostrophe before it, and so does a text that has apostrophes before such a
/// beginning;
/// <see cref="Read"/> takes one off from exactly these. So every text comes back as it was, and a number is never touched.
/// </remarks>
internal static class CsvForm
{
    /// <summary>Hidden characters that a quoted field may hold.</summary>
    public const string Allowed = "\t\r\n";

    private const char Apostrophe = '\'';

    // The full-width forms are operators to a spreadsheet that is set to Chinese or Japanese.
    private static readonly SearchValues<char> Operators = SearchValues.Create("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.eE+-");

    /// <summary>The field as it stands between two commas.</summary>
    public static string Field(string text)
    {
        var harmless = IsRun(text) && !IsNumber(text) ? Apostrophe + text : text;
        return NeedsQuotes(harmless) ? Quote(harmless) : harmless;
    }

    /// <summary>A text in quotation marks, those in it doubled.</summary>
    public static string Quote(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>What a field meant before it was made harmless.</summary>
    public static string Read(string field) => field.Length > 0 && field[0] == Apostrophe && IsRun(field) ? field[1..] : field;

    public static bool NeedsQuotes(string text) =>
        text.Length > 0 && (text.AsSpan().IndexOfAny(Quoted) >= 0 || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]));

    /// <summary>Whether a spreadsheet would run the text, once apostrophes and blanks before it are gone.</summary>
    private static bool IsRun(string text)
    {
        var start = text.AsSpan().TrimStart("' \u00A0\u3000");
        return start.Length > 0 && Operators.Contains(start[0]);
    }

    private static bool IsNumber(string text) => text.AsSpan().IndexOfAnyExcept(OfNumbers) < 0
        && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
