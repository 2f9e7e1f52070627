using PainCost.Cli.Views;
using PainCost.Projection;
using Spectre.Console;

namespace PainCost.Cli.Projecting;

/// <summary>A projection in the terminal: a row for each year, then what the growth is made of.</summary>
internal static class ProjectView
{
    private const int BarWidth = 20;

    private static readonly (string Output, string Name, string Meaning)[] Parts =
    [
        (BurdenProjection.Numbers, "numbers", "more or fewer people"),
        (BurdenProjection.Ageing, "ageing", "the mix of ages and sexes"),
        (BurdenProjection.Prevalence, "prevalence", "cases per person"),
        (BurdenProjection.Price, "price", "cost per case"),
    ];

    public static void Write(IAnsiConsole console, ProjectRequest request, BurdenProjection projection, Simulation simulation)
    {
        var title = request.Profile.Title.Length > 0 ? request.Profile.Title : request.Profile.Name;
        console.Write(new Rule($"[bold]{Markup.Escape($"Over years: {title}")}[/]").LeftJustified());
        console.MarkupLine(Markup.Escape(request.Population.Description));
        WriteAssumptions(console, request, simulation.Model);
        var largest = projection.Years.Max(year => Math.Abs(simulation[projection.Total(year).Name].Mean));
        var scale = Scale.Of(largest, simulation.Estimates[0].Unit);
        console.MarkupLine($"\n[bold]The burden over years[/], {Markup.Escape(scale.UnitName(simulation.Estimates[0].Unit))}, means");
        console.Write(TableOf(simulation, projection, scale));
        console.MarkupLine("  People and cases in millions.");
        WriteGrowth(console, simulation, projection, scale);
        RepeatView.Write(console, simulation);
    }

    private static void WriteAssumptions(IAnsiConsole console, ProjectRequest request, Model model)
    {
        if (request.Trends is { } trends)
        {
            AssumptionsView.Write(console, trends, model);
            return;
        }

        console.MarkupLine(Markup.Escape($"No trends: prevalence and cost per case stay as they are. {string.Join("; ", model.Choices.Select(c => $"{c.Name}: {c.Value}"))}"));
    }

    private static Table TableOf(Simulation simulation, BurdenProjection projection, Scale scale)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("year");
        foreach (var column in new[] { "people", "cases" }.Concat(projection.Components).Append("total"))
        {
            table.AddColumn(new TableColumn(Markup.Escape(column)).RightAligned().PadLeft(0));
        }

        table.AddColumn(new TableColumn("95 % uncertainty\ninterval").NoWrap());
        foreach (var year in projection.Years)
        {
            Estimate Of(ModelOutput output) => simulation[output.Name];
            var total = Of(projection.Total(year));
            table.AddRow(
            [
                $"{year}", Millions(Of(projection.Population(year))), Millions(Of(projection.Cases(year))),
                .. projection.Components.Select(c => scale.Text(Of(projection.Component(c, year)).Mean)),
                $"[bold]{scale.Text(total.Mean)}[/]", Spread.Of(total, scale),
            ]);
        }

        return table;
    }

    private static string Millions(Estimate estimate) => Amount.Text(estimate.Mean / 1e6, "N1");

    private static void WriteGrowth(IAnsiConsole console, Simulation simulation, BurdenProjection projection, Scale scale)
    {
        var years = projection.Years;
        if (years.Count < 2)
        {
            return;
        }

        var growth = simulation[BurdenProjection.Growth];
        console.MarkupLine($"\n[bold]What makes it grow[/] from {years[0]} to {years[^1]}, {Markup.Escape(scale.UnitName(growth.Unit))}");
        var table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn("").NoWrap())
            .AddColumn(new TableColumn("mean").RightAligned().NoWrap()).AddColumn(new TableColumn("95 % uncertainty interval").NoWrap())
            .AddColumn(new TableColumn("of the first year").RightAligned().NoWrap()).AddColumn(new TableColumn("").NoWrap());
        var first = simulation[projection.Total(years[0]).Name].Mean;
        var largest = Parts.Max(part => Math.Abs(simulation[part.Output].Mean));
        foreach (var (output, name, meaning) in Parts)
        {
            var part = simulation[output];
            var bar = largest == 0 ? "" : new string(part.Mean < 0 ? '░' : '█', (int)Math.Round(Math.Abs(part.Mean) / largest * BarWidth));
            table.AddRow(
                $"{name} [grey]({meaning})[/]", scale.Text(part.Mean), Spread.Of(part, scale), Amount.Percent(part.Mean / first), $"[blue]{bar}[/]");
        }

        table.AddRow("[bold]growth[/]", $"[bold]{scale.Text(growth.Mean)}[/]", Spread.Of(growth, scale), Amount.Percent(growth.Mean / first), "");
        console.Write(table);
    }
}
