using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PainCost.Pooling;
using PainCost.Texts;

namespace PainCost.Cli.Pooling;

/// <summary>A pooling as one JSON object; a range that cannot be said is empty.</summary>
internal static class PoolJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n"
    };

    public static string Write(PoolAnswer answer)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("title", answer.Title);
            json.WriteString("method", answer.Pooled.Method.ToString());
            json.WriteString("studyIntervalMethod", answer.StudyIntervalText);
            json.WriteString("predictionMethod", answer.Prediction is null ? "" : answer.PredictionText);
            json.WriteString("intervalMethod", answer.IntervalText);
            json.WriteString("correction", answer.CorrectionText);
            json.WriteString("advice", answer.Advice);
            WriteStudies(json, answer.Pooled);
            WritePooled(json, answer);
            WriteLeftOut(json, answer);
            WriteRegression(json, answer.Regression);
            WritePlace(json, answer);
            json.WriteStartObject("inputs");
            json.WriteString("samePopulation", answer.InputText(PooledUse.SamePopulation));
            json.WriteString("anotherPopulation", answer.InputText(PooledUse.AnotherPopulation));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return SafeText.ForJson(Encoding.UTF8.GetString(buffer.ToArray())) + "\n";
    }

    private static void WriteStudies(Utf8JsonWriter json, PooledEstimate pooled)
    {
        json.WriteStartArray("studies");
        foreach (var study in pooled.Studies)
        {
            json.WriteStartObject();
            json.WriteString("study", study.Study.Name);
            json.WriteNumber("estimate", study.Estimate);
            WriteRange(json, "interval", study.Range);
            json.WriteNumber("weight", study.Weight);
            json.WriteNumber("correction", study.Correction);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePooled(Utf8JsonWriter json, PoolAnswer answer)
    {
        var pooled = answer.Pooled;
        json.WriteNumber("mean", pooled.Mean);
        if (answer.MeanWithoutCorrection is { } without)
        {
            json.WriteNumber("meanWithoutCorrection", without);
        }

        WriteRange(json, "confidenceInterval", answer.Mean);
        WriteRange(json, "predictionInterval", answer.Prediction);
        WriteFinite(json, "scaledMean", pooled.ScaledMean);
        WriteFinite(json, "scaledStandardError", pooled.ScaledStandardError);
        json.WriteBoolean("oneSided", pooled.IsOneSided);
        json.WriteNumber("tauSquared", pooled.TauSquared);
        WriteRange(json, "tauSquaredInterval", answer.TauSquared);
        json.WriteNumber("iSquared", pooled.ISquared);
        json.WriteNumber("hSquared", pooled.HSquared);
        json.WriteNumber("q", pooled.Q);
        json.WriteNumber("qProbability", pooled.QProbability);
    }

    private static void WriteLeftOut(Utf8JsonWriter json, PoolAnswer answer)
    {
        json.WriteStartObject("meanWithout");
        foreach (var left in answer.LeftOut)
        {
            json.WriteNumber(left.Study.Name, left.Rest.Mean);
        }

        json.WriteEndObject();
    }

    private static void WriteRegression(Utf8JsonWriter json, MetaRegression? regression)
    {
        json.WriteStartArray("coefficients");
        foreach (var c in regression?.Coefficients ?? [])
        {
            json.WriteStartObject();
            json.WriteString("name", c.Name);
            json.WriteNumber("estimate", c.Estimate);
            json.WriteNumber("standardError", c.StandardError);
            json.WriteNumber("probability", c.Probability);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, PoolAnswer answer)
    {
        json.WriteStartArray("coefficientCovariance");
        foreach (var row in answer.Regression?.Coefficients ?? [])
        {
            json.WriteStartArray();
            foreach (var column in answer.Regression!.Coefficients)
            {
                json.WriteNumberValue(answer.Regression.Covariance(row.Name, column.Name));
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        if (answer.AtPlace is { } at)
        {
            json.WriteStartObject("atCovariates");
            json.WriteString("values", answer.PlaceText);
            json.WriteNumber("mean", at.Mean);
            WriteRange(json, "confidenceInterval", at.Interval(PoolAnswer.Level));
            WriteRange(json, "predictionInterval", answer.PredictionAtPlace);
            json.WriteString("predictionMethod", answer.PredictionAtPlaceText);
            json.WriteNumber("scaledMean", at.ScaledMean);
            json.WriteNumber("scaledStandardError", at.ScaledStandardError);
            json.WriteEndObject();
        }
    }

    private static void WriteRange(Utf8JsonWriter json, string name, Interval? range)
    {
        json.WriteStartArray(name);
        if (range is { } known)
        {
            WriteFinite(json, known.Low);
            WriteFinite(json, known.High);
        }

        json.WriteEndArray();
    }

    private static void WriteFinite(Utf8JsonWriter json, string name, double value)
    {
        json.WritePropertyName(name);
        WriteFinite(json, value);
    }

    // JSON has no infinity; an end without bound is null.
    private static void WriteFinite(Utf8JsonWriter json, double value)
    {
        if (double.IsFinite(value))
        {
            json.WriteNumberValue(value);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
