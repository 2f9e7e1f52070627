using System.CommandLine;
using PainCost.Cli.Layout;
using PainCost.Cli.Sheets;
using PainCost.Reports;
using Spectre.Console;

namespace PainCost.Cli.Draws;

/// <summary>Mean, spread and percentiles of each column, and how far chance may have moved them.</summary>
internal static class SummaryOfDraws
{
    private const double Level = 0.95;

    private static readonly (string Name, double Probability)[] Percentiles = [("p2_5", 0.025), ("p50", 0.5), ("p97_5", 0.975)];

    public static Command Make(Func<ParseResult, CancellationToken, Func<DrawTable, DrawsAnswer>, Task<int>> answer)
    {
        var command = new Command(
            "summary", "Mean, standard deviation and percentiles of each column, with their Monte Carlo errors and intervals.");
        AddTo(command, answer);
        return command;
    }

    public static void AddTo(Command command, Func<ParseResult, CancellationToken, Func<DrawTable, DrawsAnswer>, Task<int>> answer)
    {
        var columns = DrawsCommand.Columns("--column", "A column to summarise; all unless told.");
        var type = new Option<int>("--type")
        {
            Description = "How a percentile is read off the sorted draws: 1 to 9 of Hyndman and Fan; 7 is usual.",
            HelpName = "number",
            DefaultValueFactory = _ => (int)PercentileType.Linear,
        };
        type.AcceptOnlyFromAmong([.. Enum.GetValues<PercentileType>().Select(t => t.ToString("D"))]);
        command.Add(columns);
        command.Add(type);
        command.SetAction((parsed, cancellation) => answer(parsed, cancellation, draws =>
        {
            var chosen = parsed.GetValue(columns) is { Length: > 0 } names ? names.Select(draws.Column).ToList() : draws.Columns;
            return Of(draws, chosen, (PercentileType)parsed.GetValue(type));
        }));
    }

    private static DrawsAnswer Of(DrawTable draws, IReadOnlyList<DrawColumn> columns, PercentileType type) => new(
        new Sheet(
            "What draws made elsewhere say",
            [("draws", (double)draws.Draws), ("percentile_type", (double)type), ("level", Level)],
            [
                "column", "unit", "mean", "monte_carlo_error", "sd", "skewness", "excess_kurtosis",
                .. Percentiles.SelectMany(p => new[] { p.Name, $"{p.Name}_low", $"{p.Name}_high" }),
            ],
            [.. columns.Select(column => Row(column, type))]),
        console => Write(console, draws, columns, type));

    private static object?[] Row(DrawColumn column, PercentileType type) =>
    [
        column.Name, column.Unit.ToString(), column.Mean, column.MonteCarloError,
        column.StandardDeviation, column.Skewness, column.ExcessKurtosis,
        .. from p in Percentiles
           let bounds = Bounds(column, p.Probability)
           from figure in new object?[] { column.Percentile(p.Probability, type), bounds?.Low, bounds?.High }
           select figure,
    ];

    private static void Write(IAnsiConsole console, DrawTable draws, IReadOnlyList<DrawColumn> columns, PercentileType type)
    {
        var table = new TextTable().Label("column").Aside("unit").Number("mean", "± error", "sd", "2.5 %", "median", "97.5 %");

        foreach (var column in columns)
        {
            double[] percentiles = [.. Percentiles.Select(p => column.Percentile(p.Probability, type))];
            var scale = Scale.Of(percentiles.Max(Math.Abs), column.Unit);
            double[] figures = [column.Mean, column.MonteCarloError, column.StandardDeviation, .. percentiles];
            table.Row([Markup.Escape(column.Name), Markup.Escape(scale.UnitName(column.Unit)), .. figures.Select(scale.Text)]);
        }

        console.Write(table);
        console.MarkupLine(
            $"  {Amount.Text(draws.Draws, "N0")} draws, taken as independent; "
            + $"percentiles of type {type:D}. --format csv has their intervals.");
    }

    /// <summary>Where the percentile may lie; null where the draws are too few to bound it.</summary>
    private static Interval? Bounds(DrawColumn column, double probability)
    {
        try
        {
            return column.PercentileInterval(probability, Level);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
