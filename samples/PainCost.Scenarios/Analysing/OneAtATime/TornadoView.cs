using PainCost.Cli.Layout;
using PainCost.Reports;
using PainCost.Sensitivity;
using Spectre.Console;

namespace PainCost.Cli.Analysing.OneAtATime;

/// <summary>A tornado in the terminal: a row for each input, with its bars left and right of the base case.</summary>
internal static class TornadoView
{
    private const int MostRows = 15;

    public static void Write(IAnsiConsole console, SensitivityBasis basis, Tornado tornado)
    {
        SensitivityHeading.Write(console, basis, $"What moves '{tornado.Output}'");
        var lines = TornadoLine.Of(tornado);
        var scale = Scale.Of(lines.Select(line => Math.Max(Math.Abs(line.AtLow), Math.Abs(line.AtHigh))).Append(Math.Abs(tornado.BaseCase))
            .Max(), tornado.Unit);
        console.MarkupLine(Markup.Escape($"Base case {scale.Text(tornado.BaseCase)} {scale.UnitName(tornado.Unit)}; each input alone, "
            + $"{tornado.Range}, the others at their central values."));
        if (lines.Count == 0)
        {
            console.MarkupLine($"[bold]{Markup.Escape($"No input that is uncertain moves '{tornado.Output}'.")}[/] --range percent moves "
                + $"what is known exactly too.");
            return;
        }

        console.WriteLine();
        console.Write(TableOf(tornado, lines, scale));
        if (tornado.Rows.Count(row => row.IsMoving) > lines.Count)
        {
            console.MarkupLine("  Strata together: all rows of the input at their low, or all at their high values; --format csv has each "
                + "row.");
        }

        WriteRest(console, tornado.Rows.Count(row => !row.IsMoving), lines.Count - MostRows);
    }

    private static TextTable TableOf(Tornado tornado, IReadOnlyList<TornadoLine> lines, Scale scale)
    {
        var bars = new TornadoBars(tornado.BaseCase, lines);
        var table = new TextTable().Label("input").Interval("moved from").Number("at low", "at high", "swing")
            .Bar($"{TornadoBars.AtLow} at the input's low value, {TornadoBars.AtHigh} at its high value; left of │ is below the base case.");
        foreach (var line in lines.Take(MostRows))
        {
            table.Row(
                Markup.Escape(line.Name), Markup.Escape(line.Moved), scale.Text(line.AtLow), scale.Text(line.AtHigh),
                    scale.Text(line.Swing), bars.Of(line));
        }

        return table;
    }

    private static void WriteRest(IAnsiConsole console, int unmoving, int left)
    {
        if (left > 0)
        {
            console.MarkupLine($"  {left} more inputs move it less; --format csv lists all.");
        }

        if (unmoving > 0)
        {
            console.MarkupLine($"  {unmoving} more stand in its formula and do not move it.");
        }
    }
}
