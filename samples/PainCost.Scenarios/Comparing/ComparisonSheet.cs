using System.Globalization;
using PainCost.Cli.Sheets;
using PainCost.Scenarios;

namespace PainCost.Cli.Comparing;

/// <summary>A comparison of scenarios as a sheet: a row for each scenario, each difference, and each component of a difference.</summary>
internal static class ComparisonSheet
{
    private const double Level = 0.95;

    public static Sheet Of(ScenarioComparison comparison, IReadOnlyList<ScenarioAverage> averages) => new(
        $"Scenarios compared: {string.Join(", ", comparison.Scenarios.Select(s => s.Name))}",
        [
            ("reference", comparison.Scenarios[0].Name),
            ("draws", (double)comparison.Simulation.Draws),
            ("seed", comparison.Simulation.Seed.ToString(CultureInfo.InvariantCulture)),
            ("inputs", comparison.Simulation.Model.InputsHash()),
        ],
        [
            "output", "row", "scenario", "component", "unit", "base_case", "mean", "low_95", "high_95", "monte_carlo_error",
            "probability_higher", "probability_lower", "variance_with_separate_draws_over_variance", "choices",
        ],
        [.. comparison.Outputs.SelectMany(output => Rows(comparison, output)), .. averages.Select(Row)]);

    private static IEnumerable<IReadOnlyList<object?>> Rows(ScenarioComparison comparison, OutputComparison output)
    {
        for (var i = 0; i < output.Estimates.Count; i++)
        {
            var choices = string.Join("; ", comparison.Models[i].Choices.Select(c => $"{c.Name}: {c.Value}"));
            yield return [output.Output, "scenario", comparison.Scenarios[i].Name, "", .. Figures(output.Estimates[i]), null, null, null,
                choices];
        }

        foreach (var difference in output.Differences)
        {
            var name = $"{difference.Scenario.Name} less {difference.Reference.Name}";
            yield return
            [
                output.Output, "difference", name, "", .. Figures(difference.Estimate),
                difference.ProbabilityHigher, difference.ProbabilityLower, difference.SeparateDrawsVarianceRatio, "",
            ];
            foreach (var part in difference.Components.Where(c => c.IsDifferent))
            {
                yield return [output.Output, "component", name, part.Component, .. Figures(part.Estimate), null, null, null, ""];
            }
        }
    }

    private static IReadOnlyList<object?> Row(ScenarioAverage average)
    {
        var interval = average.Interval(Level);
        var weights = string.Join("; ",
            average.Alternatives.Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.Scenario.Name}: {a.Weight}")));
        return
        [
            average.Output, "average", "average by stated weights", "", average.Unit.ToString(), average.BaseCase, average.Mean,
                interval.Low, interval.High, average.MonteCarloError,
            null, null, null, $"weights: {weights}; drawn by: {average.Choice}",
        ];
    }

    private static object?[] Figures(Estimate estimate)
    {
        var interval = estimate.Interval(Level);
        return [estimate.Unit.ToString(), estimate.BaseCase, estimate.Mean, interval.Low, interval.High, estimate.MonteCarloError];
    }
}
