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
    private const string Total = "total";

    public static void Write(IAnsiConsole console, Profile plan, Simulation simulation, ImpactChoices choices)
    {
        Heading.Write(console, simulation.Model.Title);
        console.MarkupLine(Markup.Escape(plan.Description));
        console.MarkupLine("\n[bold]What was assumed[/]");
        AssumptionsView.Write(console, plan, simulation.Model);
        var components = simulation.Model.Components;
        var years = Enumerable.Range(1, choices.Years).ToList();
        var unit = simulation[BudgetImpact.Output(Total, 1)].Unit;
        var scale = Scale.Of(years.Max(year => Math.Abs(simulation[BudgetImpact.Output(Total, year)].Mean)), unit);
        var cases = Scale.Of(simulation[BudgetImpact.Output("eligible cases", 1)].Mean, Unit.Parse("case"));
        console.MarkupLine($"\n[bold]What it adds to the budget[/], {Markup.Escape(scale.UnitName(unit))}, means; a cost avoided is negative");
        console.Write(TableOf(simulation, components, years, scale, cases));
        console.MarkupLine($"  Eligible: {Markup.Escape(cases.UnitName(Unit.Parse("case")))}; treated, and starting among them: persons.");
        WritePresentValue(console, simulation, scale);
        RepeatView.Write(console, simulation);
    }

    private static TextTable TableOf(Simulation simulation, IReadOnlyList<string> components, List<int> years, Scale scale, Scale cases)
    {
        var table = new TextTable().Label("year");
        foreach (var column in new[] { "eligible", "treated", "starting" }.Concat(components).Append(Total))
        {
            table.Number(Markup.Escape(column));
        }

        table.Interval("95 % uncertainty interval");
        foreach (var year in years)
        {
            Estimate In(string output) => simulation[BudgetImpact.Output(output, year)];
            table.Row(
            [
                $"{year}", cases.Text(In("eligible cases").Mean), Amount.Text(In("treated").Mean, "N0"), Amount.Text(In("starting").Mean, "N0"),
                .. components.Select(c => scale.Text(In(c).Mean)), $"[bold]{Spread.Mean(In(Total), scale)}[/]", Spread.Of(In(Total), scale),
            ]);
        }

        table.Gap();
        table.Row(["all", "", "", "", .. components.Select(c => scale.Text(simulation[c].Mean)), $"[bold]{Spread.Mean(simulation[Total], scale)}[/]", Spread.Of(simulation[Total], scale)]);
        return table;
    }

    private static void WritePresentValue(IAnsiConsole console, Simulation simulation, Scale scale)
    {
        if (simulation.Estimates.FirstOrDefault(e => e.Name == "total [present value]") is { } present)
        {
            console.MarkupLine(Markup.Escape($"  Present value of all years: {scale.Text(present.Mean)} {scale.UnitName(present.Unit)}; the yearly figures are not discounted."));
        }
    }
}
