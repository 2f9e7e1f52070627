using System.Globalization;
using System.Text;
using PainCost.Reports;
using PainCost.Texts;

namespace PainCost.Cli.Sheets;

/// <summary>A sheet as a document: what it is and rests on, then its table with the columns that say something.</summary>
internal static class SheetMarkdown
{
    // Names of columns in files for machines, as people call them.
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["se"] = "standard error",
        ["sd"] = "standard deviation",
        ["p2_5"] = "2.5 %",
        ["p50"] = "median",
        ["p97_5"] = "97.5 %",
        ["low_95"] = "95 %, low",
        ["high_95"] = "95 %, high",
        ["not_verified"] = "not verified against a text",
        ["inputs_hash"] = "inputs",
    };

    public static string Write(Sheet sheet)
    {
        var text = new StringBuilder($"# {SafeText.ForMarkdown(sheet.Title)}\n\n");
        WriteFacts(text, sheet);
        int[] columns = [.. Enumerable.Range(0, sheet.Columns.Count)
            .Where(i => sheet.Rows.Any(row => row[i] is double or string { Length: > 0 }))];
        if (columns.Length == 0)
        {
            return text.ToString();
        }

        text.Append(CultureInfo.InvariantCulture,
            $"| {string.Join(" | ", columns.Select(i => SafeText.ForMarkdown(Name(sheet.Columns[i]))))} |\n");
        text.Append(CultureInfo.InvariantCulture,
            $"|{string.Concat(columns.Select(i => sheet.Rows.Any(row => row[i] is double) ? "---:|" : "---|"))}\n");
        foreach (var row in sheet.Rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", columns.Select(i => Cell(row[i])))} |\n");
        }

        return text.ToString();
    }

    private static void WriteFacts(StringBuilder text, Sheet sheet)
    {
        var facts = sheet.Facts.Where(fact => fact.Value is double or string { Length: > 0 }).ToList();
        foreach (var (name, value) in facts)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {SafeText.ForMarkdown(Name(name))}: {Cell(value)}\n");
        }

        text.Append(facts.Count > 0 ? "\n" : "");
    }

    private static string Name(string column) => Names.GetValueOrDefault(column) ?? column.Replace('_', ' ');

    private static string Cell(object? value) => value switch
    {
        double whole when Math.Abs(whole) < 1e15 && Math.Round(whole) == whole => Amount.Text(whole, "N0"),
        double number => Amount.Of(number),
        _ => SafeText.ForMarkdown(value as string ?? ""),
    };
}
