using System.Globalization;
using System.Text;
using PainCost.Pooling;
using PainCost.Texts;

namespace PainCost.Cli.Pooling;

/// <summary>A pooling as a table for a spreadsheet: a row for each study, then the mean, then another population.</summary>
internal static class PoolCsv
{
    public static string Write(PoolAnswer answer)
    {
        var text = new StringBuilder("row,study,estimate,low,high,weight,effect,variance,correction,interval\n");
        var pooled = answer.Pooled;
        foreach (var study in pooled.Studies)
        {
            Row(text, "study", study.Study.Name, study.Study.Estimate, study.Range, study.Weight, study.Effect, study.Variance, study.Correction,
                study.Study.Total is null ? "Wald" : pooled.Method.StudyInterval == StudyIntervalMethod.Wilson ? "Wilson" : "Clopper-Pearson");
        }

        Row(text, "mean", "", pooled.Mean, answer.Mean, null, pooled.ScaledMean, pooled.ScaledStandardError * pooled.ScaledStandardError, null,
            pooled.Method.Interval == IntervalMethod.Wald ? "Wald" : "Knapp-Hartung");
        if (answer.Prediction is { } prediction)
        {
            Row(text, "another population", "", null, prediction, null, null, null, null, answer.PredictionText);
        }

        return text.ToString();
    }

    private static void Row(
        StringBuilder text, string row, string study, double? estimate, PooledRange range, double? weight, double? effect, double? variance,
        double? correction, string interval) =>
        text.Append(CultureInfo.InvariantCulture, $"{row},{SafeText.ForCsv(study)},{estimate:R},{range.Low:R},{range.High:R},{weight:R},{effect:R},{variance:R},{correction:R},{SafeText.ForCsv(interval)}\n");
}
