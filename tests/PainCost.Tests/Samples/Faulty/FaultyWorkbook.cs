using System.Globalization;
using System.Text.RegularExpressions;
using PainCost.Tests.Spreadsheets;

namespace PainCost.Tests.Samples.Faulty;

/// <summary>
/// A workbook as lines: <c>[sheet]</c> begins one, cells stand between bars, <c>=formula -> value</c> is a formula,
/// <c>12: </c> before the cells is the row's number. Numbers are numbers, <c>'1</c> is a text.
/// </summary>
internal static partial class FaultyWorkbook
{
    public static string Write(string path, IReadOnlyList<string> lines)
    {
        List<(string Name, string Rows)> sheets = [];
        var (row, last) = (0, 0);
        foreach (var line in lines)
        {
            if (line is ['[', ..])
            {
                sheets.Add((line.Trim('[', ']'), ""));
                row = 0;
                continue;
            }

            var numbered = Numbered().Match(line);
            row = numbered.Success ? int.Parse(numbered.Groups[1].Value, CultureInfo.InvariantCulture) : row + 1;
            last = sheets.Count - 1;
            sheets[last] = (sheets[last].Name, sheets[last].Rows + Row(row, numbered.Success ? line[numbered.Length..] : line));
        }

        return TestWorkbook.Write(path, [], [.. sheets]);
    }

    private static string Row(int number, string line)
    {
        var cells = line == "@profile" ? "input|stratum|value|unit|population|year|price_year|source|known|note" : line;
        return FormattableString.Invariant($"<row r=\"{number}\">")
            + string.Concat(cells.Split('|').Select((cell, i) => Cell(FormattableString.Invariant($"{(char)('A' + i)}{number}"), cell)))
            + "</row>";
    }

    private static string Cell(string place, string text)
    {
        if (text.StartsWith('='))
        {
            var parts = text[1..].Split(" -> ");
            var (type, value) = parts.Length < 2 ? ("", "") : (IsError(parts[1]) ? " t=\"e\"" : "", $"<v>{parts[1]}</v>");
            return $"<c r=\"{place}\"{type}><f>{parts[0]}</f>{value}</c>";
        }

        return text.Length == 0 ? ""
            : IsError(text) ? $"<c r=\"{place}\" t=\"e\"><v>{text}</v></c>"
            : text is "TRUE" or "FALSE" ? $"<c r=\"{place}\" t=\"b\"><v>{(text == "TRUE" ? 1 : 0)}</v></c>"
            : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? $"<c r=\"{place}\"><v>{text}</v></c>"
            : $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{System.Security.SecurityElement.Escape(text.TrimStart('\''))}</t></is></c>";
    }

    private static bool IsError(string text) => text.StartsWith('#') && (text.EndsWith('!') || text.EndsWith('?') || text == "#N/A");

    [GeneratedRegex(@"^(\d+): ")]
    private static partial Regex Numbered();
}
