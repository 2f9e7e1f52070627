using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace PainCost.Evidence.Tables;

/// <summary>Splits a comma separated text into records. The only type that knows CsvHelper.</summary>
internal static class CsvRecords
{
    /// <summary>The records in their order, blank ones left out.</summary>
    public static IEnumerable<CsvRecord> Of(string text)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = ",",
            HasHeaderRecord = false,
            IgnoreBlankLines = false,
            TrimOptions = TrimOptions.Trim,
            BadDataFound = null,
        };
        using var parser = new CsvParser(new StringReader(text), configuration);
        var line = 1;
        while (parser.Read())
        {
            var record = new CsvRecord(line, [.. (parser.Record ?? []).Select(field => field.Trim())], parser.RawRecord);
            line += LineBreaks(record.Raw);
            if (!record.IsBlank)
            {
                yield return record;
            }
        }
    }

    private static int LineBreaks(string raw) => raw.ReplaceLineEndings("\n").Count(c => c == '\n');
}
