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
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n"
    };

    public static string Write(Sheet sheet, ReportFormat format) => format switch
    {
        ReportFormat.Json => Json(sheet),
        ReportFormat.Csv => Csv(sheet),
        _ => SheetMarkdown.Write(sheet),
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
        var text = new StringBuilder().AppendJoin(',', sheet.Facts.Select(fact => fact.Name).Concat(sheet.Columns).Select(SafeText.ForCsv))
            .Append('\n');
        foreach (var row in sheet.Rows)
        {
            text.AppendJoin(',', sheet.Facts.Select(fact => fact.Value).Concat(row).Select(Field)).Append('\n');
        }

        return text.ToString();
    }

    private static string Field(object? value) =>
        value is double number ? number.ToString("R", CultureInfo.InvariantCulture) : SafeText.ForCsv(value as string ?? "");
}
