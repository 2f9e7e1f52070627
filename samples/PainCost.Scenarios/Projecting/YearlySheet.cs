using PainCost.Cli.Sheets;
using PainCost.Cli.Views;

namespace PainCost.Cli.Projecting;

/// <summary>A simulation over years as a sheet, with all that is needed to repeat and to judge it.</summary>
internal static class YearlySheet
{
    private const string Separator = "; ";

    public static Sheet Of(Simulation simulation, string note) => new(
        simulation.Model.Title,
        [
            ("scenario", simulation.Model.Title),
            ("choices", string.Join(Separator, simulation.Model.Choices.Select(choice => $"{choice.Name}: {choice.Value}"))),
            ("not_verified", string.Join(Separator, RepeatView.Unverified(simulation.Model))),
            ("sources", string.Join(Separator, simulation.Model.Inputs.Select(i => i.Provenance?.Source.Id)
                .Where(id => !string.IsNullOrEmpty(id)).Distinct())),
            ("note", note),
            ("seed", FormattableString.Invariant($"{simulation.Seed}")),
            ("draws", FormattableString.Invariant($"{simulation.Draws}")),
            ("inputs_hash", simulation.Model.InputsHash()),
            ("version", Simulation.Version),
        ],
        ["output", "unit", "base_case", "mean", "sd", "monte_carlo_error", "p2_5", "p50", "p97_5"],
        [.. simulation.Estimates.Select(Row)]);

    private static object?[] Row(Estimate e) =>
    [
        e.Name, e.Unit.ToString(), e.BaseCase, e.Mean, e.StandardDeviation, e.MonteCarloError, e.Percentile(0.025), e.Percentile(0.5),
            e.Percentile(0.975),
    ];
}
