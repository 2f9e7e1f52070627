using PainCost.Cli.Views;
using PainCost.Sensitivity;
using Spectre.Console;

namespace PainCost.Cli.Analysing.OneAtATime;

/// <summary>A tornado in the terminal: a row for each input, with its bars left and right of the base case.</summary>
internal static class TornadoView
{
    private const int MostRows = 15;
    private const double Million = 1e6;

    public static void Write(IAnsiConsole console, SensitivityBasis basis, Tornado tornado)
    {
        SensitivityHeading.Write(console, basis, $"What moves '{tornado.Output}'");
        var moving = tornado.Rows.Where(row => row.IsMoving).ToList();
        var scale = Scale.Of(moving.Select(row => Math.Max(Math.Abs(row.OutputAtLow), Math.Abs(row.OutputAtHigh))).Append(Math.Abs(tornado.BaseCase)).Max(), tornado.Unit);
        console.MarkupLine(Markup.Escape($"Base case {scale.Text(tornado.BaseCase)} {scale.UnitName(tornado.Unit)}; each input alone, {tornado.Range}, the others at their central values."));
        if (moving.Count == 0)
        {
            console.MarkupLine($"[bold]{Markup.Escape($"No input that is uncertain moves '{tornado.Output}'.")}[/] --range percent moves what is known exactly too.");
            return;
        }

        console.Write(TableOf(tornado, moving, scale));
        console.MarkupLine($"  {TornadoBars.AtLow} at the input's low value, {TornadoBars.AtHigh} at its high value; left of │ is below the base case.");
        WriteRest(console, tornado.Rows.Count - moving.Count, moving.Count - MostRows);
    }

    private static Table TableOf(Tornado tornado, List<TornadoRow> moving, Scale scale)
    {
        var bars = new TornadoBars(tornado.BaseCase, moving);
        var table = new Table().Border(TableBorder.Simple).AddColumn("input").AddColumn(new TableColumn("low – high").NoWrap())
            .AddColumn(new TableColumn("at low").RightAligned().NoWrap()).AddColumn(new TableColumn("at high").RightAligned().NoWrap())
            .AddColumn(new TableColumn("swing").RightAligned().NoWrap()).AddColumn(new TableColumn("").NoWrap());
        foreach (var row in moving.Take(MostRows))
        {
            table.AddRow(
                Markup.Escape($"{row.Input.Name}, {row.InputUnit}"),
                Markup.Escape(Range(row.LowInput, row.HighInput)),
                Markup.Escape(scale.Text(row.OutputAtLow)),
                Markup.Escape(scale.Text(row.OutputAtHigh)),
                Markup.Escape(scale.Text(row.Swing)),
                bars.Of(row));
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

    private static string Range(double low, double high) => Math.Max(Math.Abs(low), Math.Abs(high)) switch
    {
        >= Million => $"{Amount.Text(low / Million, "N1")} – {Amount.Text(high / Million, "N1")} million",
        >= 1000 => $"{Amount.Text(low, "N0")} – {Amount.Text(high, "N0")}",
        _ => $"{Amount.Text(low, "G4")} – {Amount.Text(high, "G4")}",
    };
}
