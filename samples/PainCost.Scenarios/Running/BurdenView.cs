using PainCost.Burden;
using PainCost.Cli.Layout;
using PainCost.Cli.Views;
using PainCost.Reports;
using Spectre.Console;

namespace PainCost.Cli.Running;

/// <summary>The burden by component: mean, uncertainty interval, and each component's share as a bar.</summary>
internal static class BurdenView
{
    private const int BarWidth = 24;

    public static void Write(IAnsiConsole console, Simulation simulation)
    {
        var total = simulation.Estimates[0];
        var scale = Scale.Of(total.Mean, total.Unit);
        console.MarkupLine($"\n[bold]The burden[/], {Markup.Escape(scale.UnitName(total.Unit))}");
        var table = new TextTable().Label().Number("mean").Interval("95 % uncertainty interval").Number("share").Bar();
        var components = simulation.Model.Components;
        foreach (var name in components)
        {
            AddComponent(table, simulation[name], scale, PainBurden.Meaning(simulation.Model, name), Share(simulation[name].Mean, total));
        }

        table.Gap().Row("[bold]total[/]", $"[bold]{Spread.Mean(total, scale)}[/]", Spread.Of(total, scale), "", "");
        foreach (var estimate in simulation.Estimates.Skip(1).Where(e => !components.Contains(e.Name)))
        {
            AddOther(table, estimate, estimate.Unit == total.Unit ? scale : Scale.Of(estimate.Mean, estimate.Unit),
                estimate.Unit == total.Unit);
        }

        console.Write(table);
        WriteUncertainty(console, simulation.Model, total, scale);
    }

    private static double Share(double part, Estimate total) => total.Mean == 0 ? 0 : part / total.Mean;

    private static void AddComponent(TextTable table, Estimate estimate, Scale scale, string? meaning, double share) => table.Row(
        Markup.Escape(estimate.Name) + (meaning is null ? "" : $" [grey]({Markup.Escape(meaning)})[/]"),
        Spread.Mean(estimate, scale),
        Spread.Of(estimate, scale),
        Amount.Percent(share),
        $"[blue]{new string('█', (int)Math.Round(Math.Clamp(share, 0, 1) * BarWidth))}[/]");

    private static void AddOther(TextTable table, Estimate estimate, Scale scale, bool isInTableUnit) => table.Row(
        Markup.Escape(estimate.Name) + (isInTableUnit || scale.UnitName(estimate.Unit) == estimate.Name ? ""
            : $" ({Markup.Escape(scale.UnitName(estimate.Unit))})"),
        Spread.Mean(estimate, scale),
        Spread.Of(estimate, scale),
        "",
        "");

    private static void WriteUncertainty(IAnsiConsole console, Model model, Estimate total, Scale scale)
    {
        var drawn = model.Inputs.Where(i => !i.Distribution.IsFixed).Select(i => InputName.Bare(i).Split(": ")[0]).Distinct().ToList();
        console.MarkupLine(drawn.Count == 0
            ? "  No input has a stated uncertainty, so nothing is drawn."
            : $"  Drawn: {Markup.Escape(string.Join(", ", drawn))}. Intervals reflect these and nothing else.");
        if (Spread.IsDrawn(total))
        {
            console.MarkupLine($"  Monte Carlo error of the total: {Amount.SmallPercent(Share(total.MonteCarloError, total))} of its mean. "
                + $"Base case of the total: {scale.Text(total.BaseCase)}.");
        }
    }
}
