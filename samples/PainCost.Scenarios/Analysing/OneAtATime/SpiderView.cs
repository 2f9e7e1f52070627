using PainCost.Cli.Layout;
using PainCost.Reports;
using PainCost.Sensitivity;
using Spectre.Console;

namespace PainCost.Cli.Analysing.OneAtATime;

/// <summary>An output along the range of each input, as numbers from left to right.</summary>
internal static class SpiderView
{
    private const int MostRows = 15;

    // A line that reaches less than this share of the base case shows rounding.
    private const double Rounding = 1e-12;

    public static void Write(IAnsiConsole console, SensitivityBasis basis, Spider spider, TornadoRange range)
    {
        SensitivityHeading.Write(console, basis, $"'{spider.Output}' along each input");
        var moving = spider.Lines.Where(line => line.Outputs.Max() - line.Outputs.Min() > Rounding * Math.Abs(spider.BaseCase)).ToList();
        var scale = Scale.Of(moving.SelectMany(line => line.Outputs).Append(spider.BaseCase).Max(Math.Abs), spider.Unit);
        console.MarkupLine(Markup.Escape($"Base case {scale.Text(spider.BaseCase)} {scale.UnitName(spider.Unit)}; each input alone, "
            + $"{range}, in even steps, the others at their central values."));
        if (moving.Count == 0)
        {
            console.MarkupLine($"[bold]{Markup.Escape($"No input that is uncertain moves '{spider.Output}'.")}[/] --range percent moves "
                + $"what is known exactly too.");
            return;
        }

        var table = new TextTable().Label("input");
        for (var step = 0; step < moving[0].Outputs.Count; step++)
        {
            table.Number(step == 0 ? "at low" : step == moving[0].Outputs.Count - 1 ? "at high" : "");
        }

        foreach (var line in moving.Take(MostRows))
        {
            table.Row([Markup.Escape(line.Input.Name), .. line.Outputs.Select(output => Markup.Escape(scale.Text(output)))]);
        }

        console.WriteLine();
        console.Write(table);
        if (moving.Count > MostRows)
        {
            console.MarkupLine($"  {moving.Count - MostRows} more inputs move it less; --format csv lists all.");
        }
    }
}
