using System.Globalization;
using System.Text;
using PainCost.Pooling;

namespace PainCost.Cli.Pooling;

/// <summary>A pooling as a table for a spreadsheet: a row for each study, then the mean, then another population.</summary>
internal static class PoolCsv
{
    public static string Write(PoolAnswer answer)
    {
        var text = new StringBuilder("row,study,estimate,low,high,weight,effect,variance\n");
        foreach (var study in answer.Pooled.Studies)
        {
            Row(text, "study", study.Study.Name, study.Study.Estimate, study.Range, study.Weight, study.Effect, study.Variance);
        }

        var pooled = answer.Pooled;
        Row(text, "mean", "", pooled.Mean, answer.Mean, null, pooled.ScaledMean, pooled.ScaledStandardError * pooled.ScaledStandardError);
        if (answer.Prediction is { } prediction)
        {
            Row(text, "another population", "", null, prediction, null, null, null);
        }

        return text.ToString();
    }

    private static void Row(
        StringBuilder text, string row, string study, double? estimate, PooledRange range, double? weight, double? effect, double? variance) =>
        text.Append(CultureInfo.InvariantCulture, $"{row},{Field(study)},{estimate:R},{range.Low:R},{range.High:R},{weight:R},{effect:R},{variance:R}\n");

    private static string Field(string text) =>
        text.AsSpan().IndexOfAny(',', '"', '\n') < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
