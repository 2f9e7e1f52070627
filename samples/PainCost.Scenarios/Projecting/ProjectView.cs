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
    private const string Total = "total";
    private const string UsualTrends = "us-trends";
    private const int BarWidth = 20;

    private static readonly (string Output, string Meaning)[] Parts =
    [
        (BurdenProjection.Numbers, "more or fewer people"),
        (BurdenProjection.Ageing, "the mix of ages and sexes"),
        (BurdenProjection.Prevalence, "cases per person"),
        (BurdenProjection.Price, "cost per case"),
    ];


    public static void Write(IAnsiConsole console, ProjectRequest request, Simulation simulation)
    {
        var title = request.Profile.Title.Length > 0 ? request.Profile.Title : request.Profile.Name;
        Heading.Write(console, $"Over years: {title}");
        console.MarkupLine(Markup.Escape(request.Population.Description));
        WriteAssumptions(console, request, simulation.Model);
        var years = simulation.Estimates.Where(e => e.Name.StartsWith("total [", StringComparison.Ordinal)).Select(e => e.Name["total [".Length..^1]).ToList();
        var scale = Scale.Of(years.Max(year => Math.Abs(simulation[$"{Total} [{year}]"].Mean)), simulation.Estimates[0].Unit);
        console.MarkupLine($"\n[bold]The burden over years[/], {Markup.Escape(scale.UnitName(simulation.Estimates[0].Unit))}, means");
        console.Write(TableOf(simulation, years, scale));
        WriteGrowth(console, request, simulation, years, scale);
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

        console.MarkupLine(Markup.Escape($"No trends: prevalence and cost per case stay as they are. {string.Join("; ", model.Choices.Select(c => $"{c.Name}: {c.Value}"))}"));
    }

    private static TextTable TableOf(Simulation simulation, List<string> years, Scale scale)
    {
        var components = simulation.Estimates.Select(e => e.Name).Where(name => name.EndsWith($" [{years[0]}]", StringComparison.Ordinal)).Select(name => name.Split(" [")[0])
            .Where(name => name is not (Total or "cases" or "population")).ToList();
        var table = new TextTable().Label("year");
        var people = Scale.OfSize(years.Max(year => simulation[$"population [{year}]"].Mean));
        var cases = Scale.OfSize(years.Max(year => simulation[$"cases [{year}]"].Mean));
        foreach (var column in new[] { Headed("people", people), Headed("cases", cases) }.Concat(components).Append(Total))
        {
            table.Number(Markup.Escape(column));
        }

        table.Interval("95 % uncertainty interval");
        foreach (var year in years)
        {
            Estimate In(string output) => simulation[$"{output} [{year}]"];
            table.Row(
            [
                year, people.Text(In("population").Mean), cases.Text(In("cases").Mean), .. components.Select(c => scale.Text(In(c).Mean)),
                $"[bold]{Spread.Mean(In(Total), scale)}[/]", Spread.Of(In(Total), scale),
            ]);
        }

        return table;
    }

    private static string Headed(string what, Scale scale) => scale.Word.Length == 0 ? what : $"{what}, {scale.Word}";

    private static void WriteGrowth(IAnsiConsole console, ProjectRequest request, Simulation simulation, List<string> years, Scale scale)
    {
        if (years.Count < 2)
        {
            return;
        }

        var growth = simulation[BurdenProjection.Growth];
        console.MarkupLine($"\n[bold]What makes it grow[/] from {years[0]} to {years[^1]}, {Markup.Escape(scale.UnitName(growth.Unit))}");
        var table = new TextTable().Label()
            .Number("mean").Interval("95 % uncertainty interval")
            .Number("of the first year").Bar();
        var first = simulation[$"{Total} [{years[0]}]"].Mean;
        var largest = Parts.Max(part => Math.Abs(simulation[part.Output].Mean));
        foreach (var (output, meaning) in Parts)
        {
            var part = simulation[output];
            var bar = largest == 0 ? "" : new string(part.Mean < 0 ? '░' : '█', (int)Math.Round(Math.Abs(part.Mean) / largest * BarWidth));
            table.Row($"{output.Split(": ")[1]} [grey]({meaning})[/]", Spread.Mean(part, scale), Spread.Of(part, scale), Amount.Percent(part.Mean / first), $"[blue]{bar}[/]");
        }

        table.Row("[bold]growth[/]", $"[bold]{Spread.Mean(growth, scale)}[/]", Spread.Of(growth, scale), Amount.Percent(growth.Mean / first), "");
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

        foreach (var trend in trends?.Inputs.Where(input => input.Name.StartsWith("trend of cost per case", StringComparison.Ordinal)) ?? [])
        {
            console.MarkupLine(Markup.Escape($"  Price, by the {trend.Name}: {trend.Provenance?.Note.ReplaceLineEndings(" ")}"));
        }
    }
}
