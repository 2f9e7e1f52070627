using System.Globalization;
using PainCost.Evidence.Csv;
using PainCost.Validation;

namespace PainCost.Reports.Reproductions;

/// <summary>Published figures beside ours for a spreadsheet, one row for each figure.</summary>
internal static class ReproductionCsv
{
    private static readonly string[] Header =
        ["study", "what", "formula", "inputs", "unit", "published", "rounding", "ours", "low", "high", "difference", "within_rounding", "unverified", "source", "reason"];

    public static string Write(IEnumerable<Reproduction> reproductions)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var csv = new CsvRows(text);
        csv.Header(Header);
        foreach (var reproduction in reproductions)
        {
            WriteRow(csv, reproduction);
        }

        return text.ToString();
    }

    private static void WriteRow(CsvRows csv, Reproduction reproduction)
    {
        csv.Text(reproduction.Study);
        csv.Text(reproduction.Figure);
        csv.Text(reproduction.Formula);
        csv.Text(string.Join("; ", reproduction.Inputs.Select(input =>
            string.Create(CultureInfo.InvariantCulture, $"{input.Name} = {input.CentralValue:R} {input.Unit}"))));
        csv.Text(reproduction.Unit.ToString());
        csv.Number(reproduction.Published);
        csv.Number(reproduction.Published is null ? null : reproduction.PublishedRounding);
        csv.Number(reproduction.IsRecomputed ? reproduction.Ours : null);
        csv.Number(reproduction.IsRecomputed ? reproduction.Low : null);
        csv.Number(reproduction.IsRecomputed ? reproduction.High : null);
        csv.Number(reproduction.Difference);
        csv.Text(AgreementText.WithinRounding(reproduction.Agreement));
        csv.Text(string.Join("; ", reproduction.Unverified));
        csv.Text(reproduction.Source?.Id);
        csv.Text(reproduction.Reason);
        csv.End();
    }
}
