using System.Globalization;
using PainCost.Burden;
using PainCost.Evidence.Csv;
using PainCost.Sampling;

namespace PainCost.Reports;

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
        var csv = new CsvRows(text);
        csv.Header(Header);
        var (hash, choices) = (simulation.Model.InputsHash(), string.Join("; ", simulation.Model.Choices.Select(c => $"{c.Name}: {c.Value}").Concat(ReportFacts.Correlations(simulation.Model))));
        var unverified = PainBurden.UnverifiedShare(simulation.Model);
        foreach (var estimate in simulation.Estimates)
        {
            WriteEstimate(csv, simulation.Model.Title, estimate);
            WriteRun(csv, simulation, hash, choices, unverified);
            csv.End();
        }

        return text.ToString();
    }

    private static void WriteEstimate(CsvRows csv, string scenario, Estimate estimate)
    {
        csv.Text(scenario);
        csv.Text(estimate.Name);
        csv.Text(estimate.Unit.ToString());
        csv.Number(estimate.BaseCase);
        csv.Number(estimate.Mean);
        csv.Number(estimate.StandardDeviation);
        csv.Number(estimate.MonteCarloError);
        csv.Number(estimate.Percentile(0.025));
        csv.Number(estimate.Percentile(0.5));
        csv.Number(estimate.Percentile(0.975));
    }

    /// <summary>What is the same in every row, so that a row that is copied elsewhere can still be repeated and judged.</summary>
    private static void WriteRun(CsvRows csv, Simulation simulation, string inputsHash, string choices, double unverifiedShare)
    {
        csv.Whole(simulation.Seed);
        csv.Whole(simulation.Draws);
        csv.Text(ReportFacts.DesignName(simulation.Design));
        csv.Whole(simulation.Replicates);
        csv.Text(inputsHash);
        csv.Text(Simulation.Version);
        csv.Text(choices);
        csv.Number(unverifiedShare);
    }
}
