using System.Globalization;
using PainCost.Texts;
using PainCost.Texts.Forms;

namespace PainCost.Evidence.Csv;

/// <summary>Writes a comma separated table, field by field. Every CSV of the library goes through it.</summary>
internal sealed class CsvRows(TextWriter writer)
{
    private bool isWithinRow;

    /// <summary>Names at the head of the columns.</summary>
    public void Header(params IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            Text(name);
        }

        End();
    }

    /// <summary>A text for people and spreadsheets: harmless, and nothing in it hidden.</summary>
    public CsvRows Text(string? text) => Field(SafeText.ForCsv(text ?? ""));

    /// <summary>A text that comes back character by character when our own reader reads it.</summary>
    public CsvRows Exact(string text) => Field(CsvForm.Field(text));

    /// <summary>A number with as many digits as make it the same bits again; empty for none.</summary>
    public CsvRows Number(double? value) => Field(value?.ToString("R", CultureInfo.InvariantCulture) ?? "");

    /// <summary>A whole number.</summary>
    public CsvRows Whole(IFormattable value) => Field(value.ToString(null, CultureInfo.InvariantCulture));

    /// <summary>Ends the row.</summary>
    public void End()
    {
        writer.Write('\n');
        isWithinRow = false;
    }

    private CsvRows Field(string field)
    {
        if (isWithinRow)
        {
            writer.Write(',');
        }

        isWithinRow = true;
        writer.Write(field);
        return this;
    }
}
