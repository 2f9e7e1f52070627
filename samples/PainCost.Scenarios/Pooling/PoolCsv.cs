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
            Row(text, "study", study.Study.Name, study.Estimate, study.Range, study.Weight, Finite(study.Effect), Finite(study.Variance),
                study.Correction,
                MethodOf(study.Study, pooled.Method));
        }

        Row(text, "mean", "", pooled.Mean, answer.Mean, null, Finite(pooled.ScaledMean),
            Finite(pooled.ScaledStandardError * pooled.ScaledStandardError), null,
            answer.IntervalText);
        if (answer.Prediction is { } prediction)
        {
            Row(text, "another population", "", null, prediction, null, null, null, null, answer.PredictionText);
        }

        if (answer.AtPlace is { } at)
        {
            Row(text, "mean at the covariates", "", at.Mean, at.Interval(PoolAnswer.Level), null, at.ScaledMean,
                at.ScaledStandardError * at.ScaledStandardError, null, answer.IntervalText);
            if (answer.PredictionAtPlace is { } next)
            {
                Row(text, "another population at the covariates", "", null, next, null, null, null, null, answer.PredictionAtPlaceText);
            }
        }

        return text.ToString();
    }

    private static void Row(
        StringBuilder text, string row, string study, double? estimate, Interval range, double? weight, double? effect, double? variance,
        double? correction, string interval) =>
        text.Append(CultureInfo.InvariantCulture,
            $"{row},{SafeText.ForCsv(study)},{estimate:R},{range.Low:R},{range.High:R},{weight:R},{effect:R},{variance:R},{correction:R},{SafeText.ForCsv(interval)}\n");

    private static string MethodOf(Study study, PoolingMethod method) =>
        study.Total is null || study.ControlTotal is not null ? "Wald"
        : method.StudyInterval == StudyIntervalMethod.Wilson ? "Wilson"
        : "Clopper-Pearson";

    private static double? Finite(double value) => double.IsFinite(value) ? value : null;
}
