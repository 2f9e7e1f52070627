using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PainCost.Tests.Samples.Hostile;

/// <summary>What every form of output must be, whatever the files hold. Oracles: Unicode's categories, RFC 4180, the JSON reader of the
/// framework, GFM's tables.</summary>
internal static partial class HarmlessText
{
    private static readonly char[] Operators = ['=', '+', '-', '@', '\t', '\r'];

    /// <summary>Nothing that a terminal obeys or hides, but line feeds.</summary>
    public static void OnATerminal(string text, string what)
    {
        var hidden = text.EnumerateRunes().Where(rune => rune.Value != '\n' && (Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator));
        Assert.True(!hidden.Any(),
            $"{what}: {string.Join(", ", hidden.Select(rune => rune.Value.ToString("X4", CultureInfo.InvariantCulture)))}");
        Assert.DoesNotContain("\nus.csv(1): all is well", text, StringComparison.Ordinal);
    }

    /// <summary>Messages that are short, and none that a file has written itself.</summary>
    public static void AsMessages(string text, string what)
    {
        OnATerminal(text, what);
        Assert.All(text.Split('\n'), line => Assert.True(line.Length < 3200, $"{what}: {line}"));
        Assert.True(text.Split('\n').Length < 90, what);
        Assert.DoesNotContain("System.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("(Parameter", text, StringComparison.Ordinal);
    }

    public static void AsCsv(string text, string what)
    {
        var records = Rfc4180.Read(text);
        Assert.All(records, record => Assert.True(record.Count == records[0].Count,
            $"{what}: {record.Count} fields under {records[0].Count} columns"));
        Assert.All(records.SelectMany(record => record), field => Assert.False(
            field.Length > 0 && Operators.Contains(field[0]) && !double.TryParse(field, CultureInfo.InvariantCulture, out _),
                $"{what}: a spreadsheet would run {field}"));
    }

    public static void AsJson(string text, string what)
    {
        using var document = JsonDocument.Parse(text);
        OnATerminal(text, what);
    }

    public static void AsMarkdown(string text, string what)
    {
        OnATerminal(text, what);
        Assert.DoesNotMatch(LiveMarks(), text);
        var rows = text.Split('\n');
        for (var i = 1; i < rows.Length; i++)
        {
            if (rows[i].StartsWith('|') && rows[i - 1].StartsWith('|'))
            {
                Assert.True(Cells(rows[i]) == Cells(rows[i - 1]), $"{what}: {rows[i]}");
            }
        }
    }

    private static int Cells(string row) => UnescapedPipe().Count(row);

    [GeneratedRegex(@"<script|</script|(?<!\\)\]\(|(?<!\\)://(?!doi)(?<=http://)|(?<!\\)`x")]
    private static partial Regex LiveMarks();

    [GeneratedRegex(@"(?<!\\)(\\\\)*\|")]
    private static partial Regex UnescapedPipe();
}
