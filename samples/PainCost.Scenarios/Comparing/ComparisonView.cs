using System.Globalization;
using PainCost.Cli.Layout;
using PainCost.Cli.Views;
using PainCost.Reports;
using PainCost.Scenarios;
using Spectre.Console;

namespace PainCost.Cli.Comparing;

/// <summary>Scenarios side by side in the terminal, their differences from the first, and what drives each.</summary>
internal static class ComparisonView
{
    private const double WorthSaying = 1.05;

    public static void Write(IAnsiConsole console, ScenarioComparison comparison, IReadOnlyList<ScenarioAverage> averages)
    {
        Heading.Write(console, "Scenarios compared");
        var names = new ShortNames(comparison.Scenarios);
        ScenarioCasesView.Write(console, comparison, names);
        foreach (var output in comparison.Outputs)
        {
            WriteOutput(console, comparison, output, names);
        }

        foreach (var average in averages)
        {
            WriteAverage(console, average, names);
        }

        for (var i = 1; i < comparison.Scenarios.Count; i++)
        {
            ScenarioChangesView.Write(console, comparison, i, names);
        }

        foreach (var (scenario, model) in comparison.Scenarios.Zip(comparison.Models)
            .Where(pair => pair.Second.Inputs.Any(input => input.IsUnverified)))
        {
            console.MarkupLine($"\n[bold]Of {Markup.Escape(names.Of(scenario))}[/]:");
            UnverifiedView.Write(console, model);
        }

        console.WriteLine();
        console.MarkupLine(string.Create(CultureInfo.InvariantCulture,
            $"[grey]{comparison.Simulation.Draws:N0} draws, the same in every scenario; seed {comparison.Simulation.Seed}, inputs "
                + $"{comparison.Simulation.Model.InputsHash()}, version {Simulation.Version}[/]"));
    }

    private static void WriteOutput(IAnsiConsole console, ScenarioComparison comparison, OutputComparison output, ShortNames names)
    {
        var scale = Scale.Of(output.Estimates.Max(e => Math.Abs(e.Mean)), output.Unit);
        console.MarkupLine($"\n[bold]{Markup.Escape(output.Output)}[/], {Markup.Escape(scale.UnitName(output.Unit))}");
        var table = new TextTable().Label().Number("base case", "mean").Interval("95 % uncertainty interval").Number("Monte Carlo error");
        foreach (var (scenario, estimate) in comparison.Scenarios.Zip(output.Estimates))
        {
            AddRow(table, Markup.Escape(names.Of(scenario)), estimate, scale);
        }

        foreach (var difference in output.Differences)
        {
            table.Gap();
            AddRow(table, $"[bold]{Markup.Escape($"{names.Of(difference.Scenario)} less {names.Of(difference.Reference)}")}[/]",
                difference.Estimate, scale);
            foreach (var part in difference.Components.Where(c => c.IsDifferent))
            {
                AddRow(table, $"  {Markup.Escape(part.Component)}", part.Estimate, scale);
            }
        }

        console.Write(table);
        foreach (var difference in output.Differences)
        {
            WriteProbability(console, difference, names, scale);
        }
    }

    private static void AddRow(TextTable table, string name, Estimate estimate, Scale scale) => table.Row(
        name,
        scale.Text(estimate.BaseCase),
        Spread.Mean(estimate, scale),
        Spread.Of(estimate, scale),
        Spread.IsDrawn(estimate) ? scale.Text(estimate.MonteCarloError) : "");

    private static void WriteProbability(IAnsiConsole console, ScenarioDifference difference, ShortNames names, Scale scale)
    {
        var (name, reference) = (names.Of(difference.Scenario), names.Of(difference.Reference));
        if (!Spread.IsDrawn(difference.Estimate))
        {
            var by = difference.Estimate.Mean;
            console.MarkupLine(Markup.Escape(by == 0
                ? $"  {name} and {reference} are the same in every draw."
                : $"  {name} is {(by > 0 ? "above" : "below")} {reference} by {scale.Text(Math.Abs(by))} "
                + $"{scale.UnitName(difference.Estimate.Unit)}; no draw moves that, so there is no chance to state."));
            return;
        }

        console.MarkupLine(Markup.Escape($"  {name} is above {reference} in {Draws(difference.ProbabilityHigher)} and below it in "
            + $"{Draws(difference.ProbabilityLower)}."));
        if (difference.SeparateDrawsVarianceRatio is { } ratio and >= WorthSaying)
        {
            console.MarkupLine($"  [grey]With draws of their own, the difference would vary {Amount.Of(ratio)} times as much (variance).[/]");
        }
    }

    private static string Draws(double share) => share switch
    {
        0 => "none of the draws",
        1 => "every draw",
        _ => $"{Amount.Percent(share)} of the draws",
    };

    private static void WriteAverage(IAnsiConsole console, ScenarioAverage average, ShortNames names)
    {
        var scale = Scale.Of(Math.Abs(average.Mean), average.Unit);
        var (interval, weights) = (average.Interval(0.95),
            string.Join(", ", average.Alternatives.Select(a => $"{names.Of(a.Scenario)} {Amount.Text(a.Weight, "0.###")}")));
        console.MarkupLine(Markup.Escape(
            $"\n'{average.Output}' averaged by the stated weights ({weights}): mean {scale.Text(average.Mean)}, 95 % uncertainty interval "
                + $"{scale.Range(interval.Low, interval.High)} {scale.UnitName(average.Unit)}."));
        console.MarkupLine($"  The weights are the user's. {Amount.Percent(average.ShareBetween)} of the variance lies between the "
            + $"scenarios.");
    }
}
