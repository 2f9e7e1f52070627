using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using PainCost.Validation;

namespace PainCost.Reports.Formats;

/// <summary>Published figures beside ours for a spreadsheet, one row for each figure.</summary>
internal static class ReproductionCsv
{
    private static readonly string[] Header =
        ["study", "what", "formula", "inputs", "unit", "published", "rounding", "ours", "low", "high", "difference", "within_rounding", "unverified", "source", "reason"];

    public static string Write(IEnumerable<Reproduction> reproductions)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" });
        Array.ForEach(Header, csv.WriteField);
        csv.NextRecord();
        foreach (var reproduction in reproductions)
        {
            WriteRow(csv, reproduction);
        }

        csv.Flush();
        return text.ToString();
    }

    private static void WriteRow(CsvWriter csv, Reproduction reproduction)
    {
        csv.WriteField(reproduction.Study);
        csv.WriteField(reproduction.Figure);
        csv.WriteField(reproduction.Formula);
        csv.WriteField(string.Join("; ", reproduction.Inputs.Select(input =>
            string.Create(CultureInfo.InvariantCulture, $"{input.Name} = {input.CentralValue:R} {input.Unit}"))));
        csv.WriteField(reproduction.Unit.ToString());
        csv.WriteField(reproduction.Published);
        csv.WriteField(reproduction.Published is null ? null : (double?)reproduction.PublishedRounding);
        csv.WriteField(reproduction.IsRecomputed ? (double?)reproduction.Ours : null);
        csv.WriteField(reproduction.IsRecomputed ? (double?)reproduction.Low : null);
        csv.WriteField(reproduction.IsRecomputed ? (double?)reproduction.High : null);
        csv.WriteField(reproduction.Difference);
        csv.WriteField(AgreementText.WithinRounding(reproduction.Agreement));
        csv.WriteField(string.Join("; ", reproduction.Unverified));
        csv.WriteField(reproduction.Source?.Id);
        csv.WriteField(reproduction.Reason);
        csv.NextRecord();
    }
}
