using System.Text.Json;
using PainCost.Json;
using PainCost.Modelling;
using PainCost.Sampling.Runs;

namespace PainCost.Sampling.Columns;

/// <summary>Results of a simulation as JSON, in the words of the library's reports.</summary>
internal static class EstimateJson
{
    private const double Level = 0.95;

    /// <summary>What was run, the model's fingerprints, and every output.</summary>
    public static void Write(Utf8JsonWriter json, Simulation simulation)
    {
        json.WriteStartObject();
        WriteRun(json, simulation.Run);
        json.WriteStartArray("outputs");
        foreach (var estimate in simulation.Estimates)
        {
            json.WriteStartObject();
            WriteFigures(json, estimate);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>One output with what was run, so that it can be repeated and judged by itself.</summary>
    public static void Write(Utf8JsonWriter json, Estimate estimate, SimulationRun run)
    {
        json.WriteStartObject();
        WriteFigures(json, estimate);
        json.WriteStartObject("simulation");
        WriteRun(json, run);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>What the columns say, without their draws.</summary>
    public static void Write(Utf8JsonWriter json, DrawTable table)
    {
        json.WriteStartObject();
        if (table.Simulation is { } simulation)
        {
            WriteRun(json, simulation.Run);
        }
        else
        {
            json.WriteNumber("draws", table.Draws);
        }

        json.WriteForms("columns", table.Columns);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, DrawColumn column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("unit", column.Unit.ToString());
        json.WriteFigure("mean", column.Mean);
        json.WriteFigure("sd", column.StandardDeviation);
        json.WriteFigure("monteCarloError", column.MonteCarloError);
        WritePercentiles(json, probability => column.Percentile(probability));
        json.WriteEndObject();
    }

    private static void WriteRun(Utf8JsonWriter json, SimulationRun run)
    {
        ModelJson.WriteFacts(json, run.Model);
        json.WriteNumber("seed", run.Seed);
        json.WriteNumber("draws", run.Draws);
        json.WriteString("design", run.Options.Design switch
        {
            Design.MonteCarlo => "Monte Carlo",
            Design.LatinHypercube => "Latin hypercube",
            var other => other.ToString(),
        });
        json.WriteNumber("replicates", run.Options.Replicates);
        json.WriteString("version", Simulation.Version);
    }

    private static void WriteFigures(Utf8JsonWriter json, Estimate estimate)
    {
        json.WriteString("name", estimate.Name);
        json.WriteString("unit", estimate.Unit.ToString());
        json.WriteFigure("baseCase", estimate.BaseCaseIfAny);
        json.WriteFigure("mean", estimate.Mean);
        json.WriteFigure("sd", estimate.StandardDeviation);
        json.WriteFigure("monteCarloError", estimate.MonteCarloError);
        WritePercentiles(json, estimate.Percentile);
    }

    private static void WritePercentiles(Utf8JsonWriter json, Func<double, double> percentile)
    {
        json.WriteFigure("p2_5", percentile(0.025));
        json.WriteFigure("p50", percentile(0.5));
        json.WriteFigure("p97_5", percentile(0.975));
        json.WriteStartObject("interval");
        json.WriteFigure("low", percentile(0.025));
        json.WriteFigure("high", percentile(0.975));
        json.WriteNumber("level", Level);
        json.WriteEndObject();
    }
}
