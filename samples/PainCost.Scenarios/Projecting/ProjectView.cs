using PainCost.Cli.Layout;
using PainCost.Cli.Views;
using PainCost.Projection;
using PainCost.Reports;
using Spectre.Console;
using Profile = PainCost.Evidence.Profile;

namespace PainCost.Cli.Projecting;

/// <summary>A projection in the terminal: a row for each year, then what the growth is made of.</summary>
internal static class ProjectView
{
    private const string UsualTrends = "us-trends";
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
        Heading.Write(console, $"Over years: {title}");
        console.MarkupLine(Markup.Escape(request.Population.Description));
        WriteAssumptions(console, request, simulation.Model);
        var largest = projection.Years.Max(year => Math.Abs(simulation[projection.Total(year).Name].Mean));
        var scale = Scale.Of(largest, simulation.Estimates[0].Unit);
        console.MarkupLine($"\n[bold]The burden over years[/], {Markup.Escape(scale.UnitName(simulation.Estimates[0].Unit))}, means");
        console.Write(TableOf(simulation, projection, scale));
        WriteGrowth(console, request, simulation, projection, scale);
        RepeatView.Write(console, simulation);
    }

    private static void WriteAssumptions(IAnsiConsole console, ProjectRequest request, Model model)
    {
        if (request.Trends is { } trends)
        {
            console.MarkupLine("\n[bold]What was assumed[/]");
            AssumptionsView.Write(console, trends, model);
            return;
        }

        console.MarkupLine(Markup.Escape($"No trends: prevalence and cost per case stay as they are. "
            + $"{string.Join("; ", model.Choices.Select(c => $"{c.Name}: {c.Value}"))}"));
    }

    private static TextTable TableOf(Simulation simulation, BurdenProjection projection, Scale scale)
    {
        Estimate Of(ModelOutput output) => simulation[output.Name];
        var table = new TextTable().Label("year");
        var people = Scale.OfSize(projection.Years.Max(year => Of(projection.Population(year)).Mean));
        var cases = Scale.OfSize(projection.Years.Max(year => Of(projection.Cases(year)).Mean));
        foreach (var column in new[] { Headed("people", people), Headed("cases", cases) }.Concat(projection.Components).Append("total"))
        {
            table.Number(Markup.Escape(column));
        }

        table.Interval("95 % uncertainty interval");
        foreach (var year in projection.Years)
        {
            var total = Of(projection.Total(year));
            table.Row(
            [
                $"{year}", people.Text(Of(projection.Population(year)).Mean), cases.Text(Of(projection.Cases(year)).Mean),
                .. projection.Components.Select(c => scale.Text(Of(projection.Component(c, year)).Mean)),
                $"[bold]{Spread.Mean(total, scale)}[/]", Spread.Of(total, scale),
            ]);
        }

        return table;
    }

    private static string Headed(string what, Scale scale) => scale.Word.Length == 0 ? what : $"{what}, {scale.Word}";

    private static void WriteGrowth(
        IAnsiConsole console, ProjectRequest request, Simulation simulation, BurdenProjection projection, Scale scale)
    {
        var years = projection.Years;
        if (years.Count < 2)
        {
            return;
        }

        var growth = simulation[BurdenProjection.Growth];
        console.MarkupLine($"\n[bold]What makes it grow[/] from {years[0]} to {years[^1]}, {Markup.Escape(scale.UnitName(growth.Unit))}");
        var table = new TextTable().Label().Number("mean").Interval("95 % uncertainty interval").Number("of the first year").Bar();
        var first = simulation[projection.Total(years[0]).Name].Mean;
        var largest = Parts.Max(part => Math.Abs(simulation[part.Output].Mean));
        foreach (var (output, name, meaning) in Parts)
        {
            var part = simulation[output];
            var bar = largest == 0 ? "" : new string(part.Mean < 0 ? '░' : '█', (int)Math.Round(Math.Abs(part.Mean) / largest * BarWidth));
            table.Row(
                $"{name} [grey]({meaning})[/]", Spread.Mean(part, scale), Spread.Of(part, scale), Amount.Percent(part.Mean / first),
                    $"[blue]{bar}[/]");
        }

        table.Row("[bold]growth[/]", $"[bold]{Spread.Mean(growth, scale)}[/]", Spread.Of(growth, scale),
            Amount.Percent(growth.Mean / first), "");
        console.Write(table);
        WritePrice(console, request.Trends);
    }

    /// <summary>Says what the trends of cost per case are of: the part that is called price is nothing else.</summary>
    private static void WritePrice(IAnsiConsole console, Profile? trends)
    {
        if (trends?.Name == UsualTrends)
        {
            console.MarkupLine("  Price is that of health care against all consumer prices (CPI); how much care a case uses is held.");
            return;
        }

        foreach (var trend in trends?.Inputs.Where(input => input.Name.StartsWith("trend of cost per case", StringComparison.Ordinal))
            ?? [])
        {
            console.MarkupLine(Markup.Escape($"  Price, by the {trend.Name}: {trend.Provenance?.Note.ReplaceLineEndings(" ")}"));
        }
    }
}
