using System.Globalization;
using System.Text;
using CsvHelper;
using PainCost.Evidence.Dialects;
using PainCost.Texts.Forms;

namespace PainCost.Evidence.Tables;

/// <summary>
/// Splits a text into records, at commas, semicolons or tabs. The only type that knows CsvHelper, and of it only what needs no reflection.
/// </summary>
internal static class CsvRecords
{
    /// <summary>The records in their order, blank ones left out, and the line in which a spreadsheet names the separator.</summary>
    public static IEnumerable<CsvRecord> Of(string text)
    {
        using var reader = CsvReader.FromText(text, Options(Separator.Of(text)));
        while (reader.Read())
        {
            var record = Current(reader);
            if (!record.IsBlank && !(record.Line == 1 && Separator.IsTold(record.Raw.AsSpan().TrimEnd("\r\n"))))
            {
                yield return record;
            }
        }
    }

    private static CsvReaderOptions Options(char separator) => new()
    {
        Separator = separator,
        HasHeader = false,
        SkipEmptyLines = false,
        TrimWhitespace = separator != '\t',
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Recover,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        FormatProvider = CultureInfo.InvariantCulture,
    };

    private static CsvRecord Current(CsvReader reader)
    {
        var fields = new string[reader.FieldCount];
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = CsvForm.Read(reader.GetString(i).Trim());
        }

        return new CsvRecord((int)reader.LineNumber, fields, Encoding.UTF8.GetString(reader.RawRecord));
    }
}
