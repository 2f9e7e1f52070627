using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PainCost.Burden;
using PainCost.Burden.Equation;
using PainCost.Reports.Reruns;
using PainCost.Texts;

namespace PainCost.Reports.Formats;

/// <summary>The result as one JSON object.</summary>
internal static class JsonReport
{
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static string Write(Simulation simulation)
    {
        var model = simulation.Model;
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("scenario", model.Title);
            json.WriteString("priceBasis", ReportFacts.PriceBasis(model)?.ToString());
            json.WriteNumber("seed", simulation.Seed);
            json.WriteNumber("draws", simulation.Draws);
            json.WriteString("design", ReportFacts.DesignName(simulation.Design));
            json.WriteNumber("replicates", simulation.Replicates);
            json.WriteString("inputsHash", model.InputsHash());
            json.WriteString("equationHash", model.EquationHash());
            json.WriteString("version", Simulation.Version);
            WriteChoices(json, simulation);
            json.WriteNumber("unverifiedShare", PainBurden.UnverifiedShare(model));
            json.WriteStartArray("outputs");
            foreach (var estimate in simulation.Estimates)
            {
                WriteEstimate(json, estimate);
            }

            json.WriteEndArray();
            WriteInputs(json, model.Inputs);
            WriteCorrelations(json, model);
            if (model.Origin is BurdenOrigin origin && OriginJson.CanWrite(origin))
            {
                OriginJson.Write(json, origin);
            }

            json.WriteEndObject();
        }

        return SafeText.ForJson(Encoding.UTF8.GetString(buffer.ToArray())) + "\n";
    }

    private static void WriteChoices(Utf8JsonWriter json, Simulation simulation)
    {
        json.WriteStartObject("choices");
        foreach (var choice in simulation.Model.Choices)
        {
            json.WriteString(choice.Name, choice.Value);
        }

        json.WriteEndObject();
    }

    private static void WriteInputs(Utf8JsonWriter json, IEnumerable<Input> inputs)
    {
        json.WriteStartArray("inputs");
        foreach (var input in inputs)
        {
            var p = input.Provenance;
            json.WriteStartObject();
            json.WriteString("name", input.Name);
            json.WriteString("value", input.Distribution.ToString());
            json.WriteString("unit", input.Unit.ToString());
            json.WriteString("population", p?.Population);
            json.WriteString("year", p?.Year);
            json.WriteString("source", p?.Source.Id);
            json.WriteString("known", ReportFacts.Known(input));
            json.WriteString("note", p?.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCorrelations(Utf8JsonWriter json, Model model)
    {
        var correlations = model.Correlations;
        json.WriteString("copula", correlations.IsEmpty ? null : correlations.Copula.ToString());
        json.WriteStartArray("correlations");
        foreach (var pair in correlations.Pairs)
        {
            json.WriteStartObject();
            json.WriteString("input", pair.First);
            json.WriteString("with", pair.Second);
            json.WriteString("kind", pair.Kind.ToString().ToLowerInvariant());
            json.WriteNumber("value", pair.Value);
            if (model.TiesIn(pair) is { Length: > 0 } ties)
            {
                json.WriteString("ties", ties);
            }

            json.WriteString("source", pair.Source?.Id);
            json.WriteString("known", ReportFacts.Known(pair));
            json.WriteString("note", pair.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEstimate(Utf8JsonWriter json, Estimate estimate)
    {
        json.WriteStartObject();
        json.WriteString("name", estimate.Name);
        json.WriteString("unit", estimate.Unit.ToString());
        json.WriteNumber("baseCase", estimate.BaseCase);
        json.WriteNumber("mean", estimate.Mean);
        json.WriteNumber("sd", estimate.StandardDeviation);
        json.WriteNumber("monteCarloError", estimate.MonteCarloError);
        json.WriteNumber("p2_5", estimate.Percentile(0.025));
        json.WriteNumber("p50", estimate.Percentile(0.5));
        json.WriteNumber("p97_5", estimate.Percentile(0.975));
        json.WriteEndObject();
    }
}
