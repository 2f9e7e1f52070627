using PainCost.Cli.Layout;
using PainCost.Cli.Sheets;
using PainCost.Decisions;
using PainCost.Reports;
using Spectre.Console;

namespace PainCost.Cli.Draws;

/// <summary>A choice made on draws from elsewhere, in the terminal and as a sheet.</summary>
internal static class ValueOfDrawsView
{
    private const int MostRows = 15;

    public static DrawsAnswer Of(ValueOfDraws value) => new(SheetOf(value), console => Write(console, value));

    private static Sheet SheetOf(ValueOfDraws value) => new(
        "What to choose, and what knowing more is worth",
        [
            ("best", value.Decision.Best.Name), ("better", value.Decision.Preference.ToString().ToLowerInvariant()),
            ("unit", value.Decision.Unit.ToString()), ("draws", (double)value.Decision.Draws.Draws),
        ],
        ["part", "name", "threshold", "mean", "probability_best", "expected_loss", "value", "standard_error"],
        [
            .. from o in value.Decision.Options
               select new object?[] { "option", o.Name, null, o.Mean, o.ProbabilityBest, o.ExpectedLoss, null, null },
            .. from v in value.OfEach.Prepend(value.Decision.Evpi)
               select new object?[] { "information", NameOf(v), null, null, null, null, v.Value, v.StandardError },
            .. from point in value.Curve?.Points ?? []
               from strategy in value.Curve!.Strategies.Select((name, i) => (Name: name, Share: point.ProbabilitiesBest[i]))
               select new object?[] { "curve", strategy.Name, point.Value, null, strategy.Share, null, null, null },
        ]);

    private static void Write(IAnsiConsole console, ValueOfDraws value)
    {
        var decision = value.Decision;
        var options = Headed("option", $"mean, {decision.Unit}", "best in", "expected loss");
        foreach (var option in decision.Options)
        {
            var name = Markup.Escape(option.Name);
            options.Row(
                option == decision.Best ? $"[bold]{name}[/]" : name,
                Number(option.Mean), Amount.Percent(option.ProbabilityBest), Number(option.ExpectedLoss));
        }

        console.Write(options);
        console.WriteLine();
        var information = Headed("knowing", $"is worth, {decision.Unit}", "± error");
        foreach (var each in value.OfEach.Take(MostRows).Prepend(decision.Evpi))
        {
            var worth = Number(each.Value);
            information.Row(
                Markup.Escape(NameOf(each)), each.IsDistinguishable ? worth : $"[grey]({worth})[/]", Number(each.StandardError));
        }

        console.Write(information);
        console.MarkupLine("  For each person or case that the figures are of. In brackets: not told from 0 by so many draws.");
        WriteCurve(console, value);
        var rest = value.OfEach.Count > MostRows
            ? $" {value.OfEach.Count - MostRows} more parameters are worth less; --format csv lists all."
            : "";
        console.MarkupLine($"  {Amount.Text(decision.Draws.Draws, "N0")} draws, the same for every option.{rest}");
    }

    private static void WriteCurve(IAnsiConsole console, ValueOfDraws value)
    {
        if (value.Curve is not { } curve)
        {
            return;
        }

        var table = Headed("a unit of effect is worth", [.. curve.Strategies]);
        foreach (var point in curve.Points)
        {
            table.Row([Number(point.Value), .. point.ProbabilitiesBest.Zip(curve.Strategies, (p, strategy) =>
                strategy == point.Best ? $"[bold]{Amount.Percent(p)}[/]" : Amount.Percent(p))]);
        }

        console.MarkupLine("\nHow likely each is the best; in bold, the best on average");
        console.Write(table);
    }

    private static TextTable Headed(string first, params string[] others)
    {
        var table = new TextTable().Label(Markup.Escape(first));
        foreach (var other in others)
        {
            table.Number(Markup.Escape(other));
        }

        return table;
    }

    private static string NameOf(InformationValue value) => value.Inputs.Count == 0 ? "everything" : value.Inputs[0];

    private static string Number(double value) => Amount.Of(value);
}
