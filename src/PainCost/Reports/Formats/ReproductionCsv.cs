using System.Globalization;
using PainCost.Evidence.Tables;
using PainCost.Validation;

namespace PainCost.Reports.Formats;

/// <summary>Published figures beside ours for a spreadsheet, one row for each figure.</summary>
internal static class ReproductionCsv
{
    private static readonly string[] Header =
    [
        "study", "what", "formula", "inputs", "unit", "published", "rounding", "ours", "low", "high", "difference",
        "within_rounding", "unverified", "source", "reason",
    ];

    public static string Write(IEnumerable<Reproduction> reproductions) => CsvLines.Text(csv =>
    {
        csv.Write([.. Header]);
        foreach (var reproduction in reproductions)
        {
            WriteRow(csv, reproduction);
        }
    });

    private static void WriteRow(CsvLines csv, Reproduction reproduction) => csv.Write(
        reproduction.Study,
        reproduction.Figure,
        reproduction.Formula,
        string.Join("; ", reproduction.Inputs.Select(Written)),
        reproduction.Unit,
        reproduction.Published,
        reproduction.Published is null ? null : reproduction.PublishedRounding,
        reproduction.IsRecomputed ? reproduction.Ours : null,
        reproduction.IsRecomputed ? reproduction.Low : null,
        reproduction.IsRecomputed ? reproduction.High : null,
        reproduction.Difference,
        AgreementText.WithinRounding(reproduction.Agreement),
        string.Join("; ", reproduction.Unverified),
        reproduction.Source?.Id,
        reproduction.Reason);

    private static string Written(Input input) =>
        string.Create(CultureInfo.InvariantCulture, $"{input.Name} = {input.CentralValue:R} {input.Unit}");
}
