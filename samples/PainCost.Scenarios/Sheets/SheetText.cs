using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PainCost.Reports;
using PainCost.Texts;

namespace PainCost.Cli.Sheets;

/// <summary>Writes a sheet as JSON, CSV or Markdown.</summary>
internal static class SheetText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static string Write(Sheet sheet, ReportFormat format) => format switch
    {
        ReportFormat.Json => Json(sheet),
        ReportFormat.Csv => Csv(sheet),
        _ => Markdown(sheet),
    };

    private static string Json(Sheet sheet)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("title", sheet.Title);
            WriteFields(json, sheet.Facts);
            json.WriteStartArray("rows");
            foreach (var row in sheet.Rows)
            {
                json.WriteStartObject();
                WriteFields(json, sheet.Columns.Zip(row));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return SafeText.ForJson(Encoding.UTF8.GetString(buffer.ToArray())) + "\n";
    }

    private static void WriteFields(Utf8JsonWriter json, IEnumerable<(string Name, object? Value)> fields)
    {
        foreach (var (name, value) in fields)
        {
            if (value is double number)
            {
                json.WriteNumber(name, number);
            }
            else
            {
                json.WriteString(name, value as string);
            }
        }
    }

    /// <summary>The facts stand on every row, so that a row taken out of the file still says what it is.</summary>
    private static string Csv(Sheet sheet)
    {
        var text = new StringBuilder().AppendJoin(',', sheet.Facts.Select(fact => fact.Name).Concat(sheet.Columns).Select(SafeText.ForCsv)).Append('\n');
        foreach (var row in sheet.Rows)
        {
            text.AppendJoin(',', sheet.Facts.Select(fact => fact.Value).Concat(row).Select(Field)).Append('\n');
        }

        return text.ToString();
    }

    private static string Markdown(Sheet sheet)
    {
        var text = new StringBuilder($"# {SafeText.ForMarkdown(sheet.Title)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", sheet.Columns.Select(SafeText.ForMarkdown))} |\n|{string.Concat(sheet.Columns.Select(_ => "---|"))}\n");
        foreach (var row in sheet.Rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", row.Select(Cell))} |\n");
        }

        text.Append('\n');
        foreach (var (name, value) in sheet.Facts.Where(fact => fact.Value is not ""))
        {
            text.Append(CultureInfo.InvariantCulture, $"- {SafeText.ForMarkdown(name)}: {Cell(value)}\n");
        }

        return text.ToString();
    }

    private static string Field(object? value) =>
        value is double number ? number.ToString("R", CultureInfo.InvariantCulture) : SafeText.ForCsv(value as string ?? "");

    private static string Cell(object? value) => value is double number
        ? number.ToString(Math.Abs(number) >= 10_000 ? "N0" : "G6", CultureInfo.InvariantCulture)
        : SafeText.ForMarkdown(value as string ?? "");
}
