using System.Globalization;
using System.Text;
using CsvHelper;
using PainCost.Texts.Forms;

namespace PainCost.Evidence.Tables;

/// <summary>
/// Splits a comma separated text into records. The only type that knows CsvHelper, and of it only what needs no reflection.
/// </summary>
internal static class CsvRecords
{
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        HasHeader = false,
        SkipEmptyLines = false,
        TrimWhitespace = true,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Recover,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        FormatProvider = CultureInfo.InvariantCulture,
    };

    /// <summary>The records in their order, blank ones left out.</summary>
    public static IEnumerable<CsvRecord> Of(string text)
    {
        using var reader = CsvReader.FromText(text, Options);
        while (reader.Read())
        {
            var record = Current(reader);
            if (!record.IsBlank)
            {
                yield return record;
            }
        }
    }

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
