using System.Globalization;
using System.Text;
using PainCost.Pooling;
using PainCost.Texts;

namespace PainCost.Cli.Pooling;

/// <summary>A pooling as a page.</summary>
internal static class PoolMarkdown
{
    public static string Write(PoolAnswer answer)
    {
        var pooled = answer.Pooled;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture,
            $"# {Cell(answer.Title)}\n\n| study | estimate | 95 % interval | weight |\n|---|---:|---:|---:|\n");
        foreach (var study in pooled.Studies)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"| {Cell(study.Study.Name)} | {study.Estimate:G4} | {PoolAnswer.Ends(study.Range)} | {study.Weight:P1} |\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"| **these populations** | {pooled.Mean:G4} | {PoolAnswer.Ends(answer.Mean)} | |\n");
        if (answer.Prediction is { } prediction)
        {
            text.Append(CultureInfo.InvariantCulture, $"| **another population** | | {PoolAnswer.Ends(prediction)} | |\n");
        }

        text.Append(CultureInfo.InvariantCulture,
            $"\n- {answer.Heading}, {pooled.Method}\n- tau² {pooled.TauSquared:G4}, I² {pooled.ISquared:P1}, H² {pooled.HSquared:N2}, Q "
                + $"{pooled.Q:N2}, p {pooled.QProbability:G4}\n");
        text.Append(CultureInfo.InvariantCulture,
            $"- intervals of single studies: {answer.StudyIntervalText}; of the mean: {answer.IntervalText}\n");
        if (answer.Prediction is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"- prediction interval: {answer.PredictionText}\n");
        }

        if (answer.CorrectionText.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {Cell(answer.CorrectionText)} {answer.Advice}\n");
        }

        WriteRegression(text, answer.Regression);
        if (answer.AtPlace is { } at)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"- at {Cell(answer.PlaceText)}: {at.Mean:G4}, confidence interval {PoolAnswer.Ends(at.Interval(PoolAnswer.Level))}");
            text.Append(answer.PredictionAtPlace is { } next
                ? $", prediction interval {PoolAnswer.Ends(next)} ({answer.PredictionAtPlaceText})\n" : "\n");
        }

        text.Append(CultureInfo.InvariantCulture,
            $"- as an input for these populations: `{answer.InputText(PooledUse.SamePopulation)}`\n- as an input for another population: "
                + $"`{answer.InputText(PooledUse.AnotherPopulation)}`\n");
        return text.ToString();
    }

    private static void WriteRegression(StringBuilder text, MetaRegression? regression)
    {
        foreach (var c in regression?.Coefficients ?? [])
        {
            text.Append(CultureInfo.InvariantCulture,
                $"- {Cell(c.Name)}: {c.Estimate:G4} (standard error {c.StandardError:G4}, p {c.Probability:G4})\n");
        }
    }

    private static string Cell(string text) => SafeText.ForMarkdown(text);
}
