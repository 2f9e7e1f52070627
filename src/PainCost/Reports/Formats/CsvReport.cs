using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using PainCost.Burden;

namespace PainCost.Reports.Formats;

/// <summary>The result as a table for a spreadsheet, one row for each output.</summary>
internal static class CsvReport
{
    private static readonly string[] Header =
    [
        "scenario", "output", "unit", "base_case", "mean", "sd", "monte_carlo_error", "p2_5", "p50", "p97_5",
        "seed", "draws", "design", "replicates", "inputs_hash", "version", "choices", "unverified_share",
    ];

    public static string Write(Simulation simulation)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" });
        Array.ForEach(Header, csv.WriteField);
        csv.NextRecord();
        var (hash, choices) = (simulation.Model.InputsHash(), string.Join("; ", simulation.Model.Choices.Select(c => $"{c.Name}: {c.Value}").Concat(ReportFacts.Correlations(simulation.Model))));
        var unverified = PainBurden.UnverifiedShare(simulation.Model);
        foreach (var estimate in simulation.Estimates)
        {
            WriteEstimate(csv, simulation.Model.Title, estimate);
            WriteRun(csv, simulation, hash, choices, unverified);
            csv.NextRecord();
        }

        csv.Flush();
        return text.ToString();
    }

    private static void WriteEstimate(CsvWriter csv, string scenario, Estimate estimate)
    {
        csv.WriteField(scenario);
        csv.WriteField(estimate.Name);
        csv.WriteField(estimate.Unit.ToString());
        csv.WriteField(estimate.BaseCase);
        csv.WriteField(estimate.Mean);
        csv.WriteField(estimate.StandardDeviation);
        csv.WriteField(estimate.MonteCarloError);
        csv.WriteField(estimate.Percentile(0.025));
        csv.WriteField(estimate.Percentile(0.5));
        csv.WriteField(estimate.Percentile(0.975));
    }

    /// <summary>What is the same in every row, so that a row that is copied elsewhere can still be repeated and judged.</summary>
    private static void WriteRun(CsvWriter csv, Simulation simulation, string inputsHash, string choices, double unverifiedShare)
    {
        csv.WriteField(simulation.Seed);
        csv.WriteField(simulation.Draws);
        csv.WriteField(ReportFacts.DesignName(simulation.Design));
        csv.WriteField(simulation.Replicates);
        csv.WriteField(inputsHash);
        csv.WriteField(Simulation.Version);
        csv.WriteField(choices);
        csv.WriteField(unverifiedShare);
    }
}
