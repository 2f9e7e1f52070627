using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using PainCost.Burden;
using PainCost.Sampling;

namespace PainCost.Reports;

/// <summary>The result as a table for a spreadsheet, one row for each output.</summary>
internal static class CsvReport
{
    private static readonly string[] Header =
    [
        "scenario", "output", "unit", "base_case", "mean", "sd", "monte_carlo_error", "p2_5", "p50", "p97_5",
        "seed", "draws", "design", "inputs_hash", "version", "choices", "unverified_share",
    ];

    public static string Write(Simulation simulation)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" });
        Array.ForEach(Header, csv.WriteField);
        csv.NextRecord();
        foreach (var estimate in simulation.Estimates)
        {
            WriteRow(csv, simulation, estimate);
        }

        csv.Flush();
        return text.ToString();
    }

    private static void WriteRow(CsvWriter csv, Simulation simulation, Estimate estimate)
    {
        csv.WriteField(simulation.Model.Title);
        csv.WriteField(estimate.Name);
        csv.WriteField(estimate.Unit.ToString());
        csv.WriteField(estimate.BaseCase);
        csv.WriteField(estimate.Mean);
        csv.WriteField(estimate.StandardDeviation);
        csv.WriteField(estimate.MonteCarloError);
        csv.WriteField(estimate.Percentile(0.025));
        csv.WriteField(estimate.Percentile(0.5));
        csv.WriteField(estimate.Percentile(0.975));
        csv.WriteField(simulation.Seed);
        csv.WriteField(simulation.Draws);
        csv.WriteField(ReportFacts.DesignName(simulation.Design));
        csv.WriteField(simulation.Model.InputsHash());
        csv.WriteField(Simulation.Version);
        csv.WriteField(string.Join("; ", simulation.Model.Choices.Select(c => $"{c.Name}: {c.Value}")));
        csv.WriteField(PainBurden.UnverifiedShare(simulation.Model));
        csv.NextRecord();
    }
}
