using System.Globalization;
using CsvHelper;

namespace PainCost.Evidence.Tables;

/// <summary>Writes comma separated records, a number in its shortest form that reads back as the same number.</summary>
internal sealed class CsvLines : IDisposable
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n", ValidateFieldCount = false };

    private readonly CsvWriter csv;

    /// <param name="writer">Stays open; what was written reaches it with <see cref="Dispose"/>.</param>
    public CsvLines(TextWriter writer) => csv = CsvWriter.Create(writer, Options, leaveOpen: true);

    /// <summary>The text of a whole file.</summary>
    public static string Text(Action<CsvLines> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var lines = new CsvLines(text))
        {
            write(lines);
        }

        return text.ToString();
    }

    /// <summary>Writes one record; an absent field is empty.</summary>
    public void Write(params ReadOnlySpan<object?> fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(Convert.ToString(field, CultureInfo.InvariantCulture));
        }

        csv.EndRecord();
    }

    /// <inheritdoc/>
    public void Dispose() => csv.Dispose();
}
