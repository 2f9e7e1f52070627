using PainCost.Cli.Views;
using PainCost.Impact;
using Spectre.Console;
using Profile = PainCost.Evidence.Profile;

namespace PainCost.Cli.Projecting;

/// <summary>A budget impact in the terminal: a row for each year, then all years, then what it rests on.</summary>
internal static class ImpactView
{
    public static void Write(IAnsiConsole console, Profile plan, BudgetImpact impact, Simulation simulation)
    {
        console.Write(new Rule($"[bold]{Markup.Escape(simulation.Model.Title)}[/]").LeftJustified());
        console.MarkupLine(Markup.Escape(plan.Description));
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

    private static Table TableOf(Simulation simulation, BudgetImpact impact, Scale scale, Scale cases)
    {
        Estimate Of(ModelOutput output) => simulation[output.Name];
        var table = new Table().Border(TableBorder.Simple).AddColumn("year");
        foreach (var column in new[] { "eligible", "treated", "starting" }.Concat(impact.Components).Append("total"))
        {
            table.AddColumn(new TableColumn(Markup.Escape(column)).RightAligned().NoWrap());
        }

        table.AddColumn(new TableColumn("95 % uncertainty interval").NoWrap());
        for (var year = 1; year <= impact.Years; year++)
        {
            var total = Of(impact.Total(year));
            table.AddRow(
            [
                $"{year}", cases.Text(Of(impact.Eligible(year)).Mean), Amount.Text(Of(impact.Treated(year)).Mean, "N0"),
                Amount.Text(Of(impact.Starting(year)).Mean, "N0"), .. impact.Components.Select(c => scale.Text(Of(impact.Component(c, year)).Mean)),
                $"[bold]{scale.Text(total.Mean)}[/]", Spread.Of(total, scale),
            ]);
        }

        table.AddEmptyRow();
        var all = Of(impact.Total());
        table.AddRow(
        [
            "all", "", "", "", .. impact.Components.Select(c => scale.Text(Of(impact.Component(c)).Mean)),
            $"[bold]{scale.Text(all.Mean)}[/]", Spread.Of(all, scale),
        ]);
        return table;
    }

    private static void WritePresentValue(IAnsiConsole console, BudgetImpact impact, Simulation simulation, Scale scale)
    {
        if (impact.PresentValue is { } output)
        {
            var present = simulation[output.Name];
            console.MarkupLine(Markup.Escape($"  Present value of all years: {scale.Text(present.Mean)} {scale.UnitName(present.Unit)}; the yearly figures are not discounted."));
        }
    }
}
