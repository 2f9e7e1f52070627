using System.Globalization;
using PainCost.Texts;
using PainCost.Texts.Forms;

namespace PainCost.Evidence.Tables;

/// <summary>
/// Writes comma separated records, a number in its shortest form that reads back as the same number. Every CSV of the library goes through
/// it.
/// </summary>
/// <param name="writer">Stays open.</param>
internal sealed class CsvLines(TextWriter writer)
{
    /// <summary>The text of a whole file.</summary>
    public static string Text(Action<CsvLines> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        write(new CsvLines(text));
        return text.ToString();
    }

    /// <summary>Writes one record for people and spreadsheets: no text in it runs, and none is hidden. An absent field is empty.</summary>
    public void Write(params ReadOnlySpan<object?> fields) => Write(fields, SafeText.ForCsv);

    /// <summary>Writes one record whose texts come back character by character when our own reader reads them.</summary>
    public void WriteExact(params ReadOnlySpan<object?> fields) => Write(fields, CsvForm.Field);

    private void Write(ReadOnlySpan<object?> fields, Func<string, string> form)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            writer.Write(i > 0 ? "," : "");
            writer.Write(form(Convert.ToString(fields[i], CultureInfo.InvariantCulture) ?? ""));
        }

        writer.Write('\n');
    }
}
