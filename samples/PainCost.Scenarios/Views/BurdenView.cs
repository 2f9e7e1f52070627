using PainCost.Burden;
using PainCost.Sampling;
using Spectre.Console;

namespace PainCost.Scenarios.Views;

/// <summary>The burden by component: mean, uncertainty interval, and each component's share as a bar.</summary>
internal static class BurdenView
{
    private const int BarWidth = 40;
    private const double Level = 0.95;

    public static void Write(IAnsiConsole console, Simulation simulation)
    {
        var total = simulation.Estimates[0];
        console.MarkupLine($"\n[bold]The burden[/], {Markup.Escape(Amount.UnitName(total.Unit))}");
        var table = new Table().Border(TableBorder.Simple)
            .AddColumn("").AddColumn(new TableColumn("mean").RightAligned())
            .AddColumn("95 % uncertainty interval").AddColumn(new TableColumn("share").RightAligned()).AddColumn("");
        foreach (var estimate in simulation.Estimates.Skip(1).Where(e => e.Unit == total.Unit))
        {
            AddComponent(table, estimate, PainBurden.Meaning(simulation.Model, estimate.Name), estimate.Mean / total.Mean);
        }

        table.AddEmptyRow();
        table.AddRow("[bold]total[/]", $"[bold]{Amount.Of(total.Mean, total.Unit)}[/]", Interval(total), "", "");
        foreach (var estimate in simulation.Estimates.Where(e => e.Unit != total.Unit))
        {
            table.AddRow($"{Markup.Escape(estimate.Name)} ({Markup.Escape(Amount.UnitName(estimate.Unit))})", Amount.Of(estimate.Mean, estimate.Unit), Interval(estimate), "", "");
        }

        console.Write(table);
        console.MarkupLine($"  Monte Carlo error of the total: {Amount.Of(total.MonteCarloError, total.Unit)} {Markup.Escape(Amount.UnitName(total.Unit))}."
            + (total.StandardDeviation == 0 ? " The total is as published: nothing drawn moves it." : ""));
    }

    private static void AddComponent(Table table, Estimate estimate, string? meaning, double share)
    {
        table.AddRow(
            Markup.Escape(estimate.Name) + (meaning is null ? "" : $" [grey]({Markup.Escape(meaning)})[/]"),
            Amount.Of(estimate.Mean, estimate.Unit),
            Interval(estimate),
            Amount.Percent(share),
            $"[blue]{new string('█', (int)Math.Round(Math.Clamp(share, 0, 1) * BarWidth))}[/]");
    }

    private static string Interval(Estimate estimate)
    {
        var interval = estimate.Interval(Level);
        return interval.Low == interval.High ? "[grey]no spread known[/]" : Amount.Range(interval.Low, interval.High, estimate.Unit);
    }
}
