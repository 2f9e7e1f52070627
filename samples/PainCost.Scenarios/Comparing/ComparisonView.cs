using System.Globalization;
using PainCost.Cli.Views;
using PainCost.Scenarios;
using Spectre.Console;

namespace PainCost.Cli.Comparing;

/// <summary>Scenarios side by side in the terminal, their differences from the first, and what drives each.</summary>
internal static class ComparisonView
{
    private const double WorthSaying = 1.05;

    public static void Write(IAnsiConsole console, ScenarioComparison comparison, IReadOnlyList<ScenarioAverage> averages)
    {
        console.Write(new Rule("[bold]Scenarios compared[/]").LeftJustified());
        for (var i = 0; i < comparison.Scenarios.Count; i++)
        {
            console.MarkupLine($"  [bold]{Letter(i)}[/]  {Markup.Escape(comparison.Scenarios[i].Name)}");
        }

        foreach (var output in comparison.Outputs)
        {
            WriteOutput(console, output);
        }

        foreach (var average in averages)
        {
            WriteAverage(console, average);
        }

        for (var i = 1; i < comparison.Scenarios.Count; i++)
        {
            ScenarioChangesView.Write(console, $"{Letter(i)} against A", comparison, i);
        }

        for (var i = 0; i < comparison.Models.Count; i++)
        {
            if (comparison.Models[i].Inputs.Any(input => input.IsUnverified))
            {
                console.MarkupLine($"\n[bold]Of {Letter(i)}[/]:");
                UnverifiedView.Write(console, comparison.Models[i]);
            }
        }

        console.MarkupLine(string.Create(CultureInfo.InvariantCulture,
            $"[grey]{comparison.Simulation.Draws:N0} draws, the same in every scenario; seed {comparison.Simulation.Seed}, inputs {comparison.Simulation.Model.InputsHash()}, version {Simulation.Version}[/]"));
    }

    private static void WriteOutput(IAnsiConsole console, OutputComparison output)
    {
        var scale = Scale.Of(output.Estimates.Max(e => Math.Abs(e.Mean)), output.Unit);
        console.MarkupLine($"\n[bold]{Markup.Escape(output.Output)}[/], {Markup.Escape(scale.UnitName(output.Unit))}");
        var table = new Table().Border(TableBorder.Simple).AddColumn("")
            .AddColumn(new TableColumn("base case").RightAligned().NoWrap()).AddColumn(new TableColumn("mean").RightAligned().NoWrap())
            .AddColumn(new TableColumn("95 % uncertainty interval").NoWrap()).AddColumn(new TableColumn("Monte Carlo error").RightAligned().NoWrap());
        for (var i = 0; i < output.Estimates.Count; i++)
        {
            AddRow(table, Letter(i), output.Estimates[i], scale);
        }

        for (var i = 0; i < output.Differences.Count; i++)
        {
            table.AddEmptyRow();
            AddRow(table, $"[bold]{Letter(i + 1)} less A[/]", output.Differences[i].Estimate, scale);
            foreach (var part in output.Differences[i].Components.Where(c => c.IsDifferent))
            {
                AddRow(table, $"  {Markup.Escape(part.Component)}", part.Estimate, scale);
            }
        }

        console.Write(table);
        for (var i = 0; i < output.Differences.Count; i++)
        {
            WriteProbability(console, output.Differences[i], Letter(i + 1));
        }
    }

    private static void AddRow(Table table, string name, Estimate estimate, Scale scale) => table.AddRow(
        name, scale.Text(estimate.BaseCase), scale.Text(estimate.Mean), Spread.Of(estimate, scale), Spread.IsDrawn(estimate) ? scale.Text(estimate.MonteCarloError) : "");

    private static void WriteProbability(IAnsiConsole console, ScenarioDifference difference, string letter)
    {
        console.MarkupLine($"  {letter} is above A in {Amount.Percent(difference.ProbabilityHigher)} of the draws and below it in {Amount.Percent(difference.ProbabilityLower)}.");
        if (difference.SeparateDrawsVarianceRatio is { } ratio and >= WorthSaying)
        {
            console.MarkupLine($"  [grey]With draws of their own, the difference would vary {Amount.Text(ratio, "N1")} times as much (variance).[/]");
        }
    }

    private static void WriteAverage(IAnsiConsole console, ScenarioAverage average)
    {
        var scale = Scale.Of(Math.Abs(average.Mean), average.Unit);
        var (interval, weights) = (average.Interval(0.95), string.Join(", ", average.Alternatives.Select((a, i) => $"{Letter(i)} {Amount.Text(a.Weight, "0.###")}")));
        console.MarkupLine(Markup.Escape(
            $"\n'{average.Output}' averaged by the stated weights ({weights}): mean {scale.Text(average.Mean)}, 95 % uncertainty interval {scale.Range(interval.Low, interval.High)} {scale.UnitName(average.Unit)}."));
        console.MarkupLine($"  The weights are the user's. {Amount.Percent(average.ShareBetween)} of the variance lies between the scenarios.");
    }

    private static string Letter(int index) => index < 26 ? ((char)('A' + index)).ToString() : $"A{index}";
}
