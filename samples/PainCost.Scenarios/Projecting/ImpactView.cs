using PainCost.Cli.Layout;
using PainCost.Cli.Views;
using PainCost.Impact;
using PainCost.Reports;
using Spectre.Console;
using Profile = PainCost.Evidence.Profile;

namespace PainCost.Cli.Projecting;

/// <summary>A budget impact in the terminal: a row for each year, then all years, then what it rests on.</summary>
internal static class ImpactView
{
    public static void Write(IAnsiConsole console, Profile plan, BudgetImpact impact, Simulation simulation)
    {
        Heading.Write(console, simulation.Model.Title);
        console.MarkupLine(Markup.Escape(plan.Description));
        console.MarkupLine("\n[bold]What was assumed[/]");
        AssumptionsView.Write(console, plan, simulation.Model);
        var unit = impact.Total(year: 1).Unit;
        var largest = Enumerable.Range(1, impact.Years).Max(year => Math.Abs(simulation[impact.Total(year).Name].Mean));
        var scale = Scale.Of(largest, unit);
        var cases = Scale.Of(simulation[impact.Eligible(year: 1).Name].Mean, Unit.Parse("case"));
        console.MarkupLine($"\n[bold]What it adds to the budget[/], {Markup.Escape(scale.UnitName(unit))}, means; a cost avoided is negative");
        console.Write(TableOf(simulation, impact, scale, cases));
        console.MarkupLine($"  Eligible: {Markup.Escape(cases.UnitName(Unit.Parse("case")))}; treated, and starting among them: persons.");
        WritePresentValue(console, impact, simulation, scale);
        RepeatView.Write(console, simulation);
    }

    private static TextTable TableOf(Simulation simulation, BudgetImpact impact, Scale scale, Scale cases)
    {
        Estimate Of(ModelOutput output) => simulation[output.Name];
        var table = new TextTable().Label("year");
        foreach (var column in new[] { "eligible", "treated", "starting" }.Concat(impact.Components).Append("total"))
        {
            table.Number(Markup.Escape(column));
        }

        table.Interval("95 % uncertainty interval");
        for (var year = 1; year <= impact.Years; year++)
        {
            var total = Of(impact.Total(year));
            table.Row(
            [
                $"{year}", cases.Text(Of(impact.Eligible(year)).Mean), Amount.Text(Of(impact.Treated(year)).Mean, "N0"),
                Amount.Text(Of(impact.Starting(year)).Mean, "N0"),
                    .. impact.Components.Select(c => scale.Text(Of(impact.Component(c, year)).Mean)),
                $"[bold]{Spread.Mean(total, scale)}[/]", Spread.Of(total, scale),
            ]);
        }

        var all = Of(impact.Total());
        table.Gap().Row(
        [
            "all", "", "", "", .. impact.Components.Select(c => scale.Text(Of(impact.Component(c)).Mean)),
            $"[bold]{Spread.Mean(all, scale)}[/]", Spread.Of(all, scale),
        ]);
        return table;
    }

    private static void WritePresentValue(IAnsiConsole console, BudgetImpact impact, Simulation simulation, Scale scale)
    {
        if (impact.PresentValue is { } output)
        {
            var present = simulation[output.Name];
            console.MarkupLine(Markup.Escape($"  Present value of all years: {scale.Text(present.Mean)} {scale.UnitName(present.Unit)}; "
                + $"the yearly figures are not discounted."));
        }
    }
}
