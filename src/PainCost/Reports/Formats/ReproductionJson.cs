using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PainCost.Texts;
using PainCost.Validation;

namespace PainCost.Reports.Formats;

/// <summary>Published figures beside ours as one JSON object.</summary>
internal static class ReproductionJson
{
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static string Write(IReadOnlyList<Reproduction> reproductions)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteBoolean("allAsStated", reproductions.All(r => r.Agreement != Agreement.Unexplained));
            json.WriteStartArray("figures");
            foreach (var reproduction in reproductions)
            {
                WriteFigure(json, reproduction);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return SafeText.ForJson(Encoding.UTF8.GetString(buffer.ToArray())) + "\n";
    }

    private static void WriteFigure(Utf8JsonWriter json, Reproduction reproduction)
    {
        json.WriteStartObject();
        json.WriteString("study", reproduction.Study);
        json.WriteString("what", reproduction.Figure);
        json.WriteString("formula", reproduction.Formula);
        WriteInputs(json, reproduction.Inputs);
        json.WriteString("unit", reproduction.Unit.ToString());
        WriteNumberOrNull(json, "published", reproduction.Published);
        WriteNumberOrNull(json, "rounding", reproduction.Published is null ? null : reproduction.PublishedRounding);
        WriteNumberOrNull(json, "ours", reproduction.IsRecomputed ? reproduction.Ours : null);
        WriteNumberOrNull(json, "low", reproduction.IsRecomputed ? reproduction.Low : null);
        WriteNumberOrNull(json, "high", reproduction.IsRecomputed ? reproduction.High : null);
        WriteNumberOrNull(json, "difference", reproduction.Difference);
        json.WriteString("withinRounding", AgreementText.WithinRounding(reproduction.Agreement));
        json.WriteString("reason", reproduction.Reason);
        json.WriteString("source", reproduction.Source?.Id);
        json.WriteStartArray("unverified");
        foreach (var name in reproduction.Unverified)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteInputs(Utf8JsonWriter json, IEnumerable<Input> inputs)
    {
        json.WriteStartArray("inputs");
        foreach (var input in inputs)
        {
            json.WriteStartObject();
            json.WriteString("name", input.Name);
            json.WriteNumber("value", input.CentralValue);
            json.WriteString("unit", input.Unit.ToString());
            json.WriteString("source", input.Provenance?.Source.Id);
            json.WriteString("known", ReportFacts.Known(input));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumberOrNull(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
