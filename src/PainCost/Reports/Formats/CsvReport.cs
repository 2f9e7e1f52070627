using PainCost.Burden;
using PainCost.Evidence.Tables;

namespace PainCost.Reports.Formats;

/// <summary>The result as a table for a spreadsheet, one row for each output.</summary>
internal static class CsvReport
{
    private static readonly string[] Header =
    [
        "scenario", "output", "unit", "base_case", "mean", "sd", "monte_carlo_error", "p2_5", "p50", "p97_5",
        "seed", "draws", "design", "replicates", "inputs_hash", "version", "choices", "unverified_share",
    ];

    public static string Write(Simulation simulation) => CsvLines.Text(csv =>
    {
        csv.Write([.. Header]);
        var run = Run(simulation);
        foreach (var estimate in simulation.Estimates)
        {
            csv.Write([simulation.Model.Title, .. Figures(estimate), .. run]);
        }
    });

    private static object[] Figures(Estimate estimate) =>
    [
        estimate.Name,
        estimate.Unit,
        estimate.BaseCase,
        estimate.Mean,
        estimate.StandardDeviation,
        estimate.MonteCarloError,
        estimate.Percentile(0.025),
        estimate.Percentile(0.5),
        estimate.Percentile(0.975),
    ];

    /// <summary>What is the same in every row, so that a row that is copied elsewhere can still be repeated and judged.</summary>
    private static object[] Run(Simulation simulation)
    {
        var choices = simulation.Model.Choices.Select(choice => $"{choice.Name}: {choice.Value}");
        return
        [
            simulation.Seed,
            simulation.Draws,
            ReportFacts.DesignName(simulation.Design),
            simulation.Replicates,
            simulation.Model.InputsHash(),
            Simulation.Version,
            string.Join("; ", choices.Concat(ReportFacts.Correlations(simulation.Model))),
            PainBurden.UnverifiedShare(simulation.Model),
        ];
    }
}
