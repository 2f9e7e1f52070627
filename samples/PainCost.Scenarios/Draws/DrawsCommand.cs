using System.CommandLine;
using PainCost.Reports;
using PainCost.Sampling;
using PainCost.Scenarios.CommandLine;

namespace PainCost.Scenarios.Draws;

/// <summary>What draws made elsewhere say: in sum, what goes with what, and what to choose. No model is needed.</summary>
internal static class DrawsCommand
{
    public static Command Make(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "A CSV file with a row for each draw; its header names each column with its unit, 'cost [USD2020/case]' (docs/data-formats.md)." };
        var (format, path) = (OutputFormat.Make(), RunOptions.Out());
        (format.Recursive, path.Recursive) = (true, true);
        DrawsAnswer Deliver(ParseResult parsed, DrawsAnswer answer)
        {
            Delivery.Deliver(terminal, answer.Sheet, answer.Table, OutputFormat.Choose(parsed.GetValue(format), parsed.GetValue(path)), parsed.GetValue(path));
            return answer;
        }

        DrawTable Load(ParseResult parsed, CancellationToken cancellation) => DrawFile.Load(
            parsed.GetValue(file) ?? throw new FormatException("Name the file of draws before what is asked of it: draws FILE rank."), cancellation);
        var command = new Command("draws", "Work on draws made elsewhere, from a CSV file: summary (unless told otherwise), rank or voi.") { file, format, path };
        SummaryOfDraws.AddTo(command, Load, Deliver);
        command.Subcommands.Add(SummaryOfDraws.Make(Load, Deliver));
        command.Subcommands.Add(RankOfDraws.Make(Load, Deliver));
        command.Subcommands.Add(ValueOfDraws.Make(Load, Deliver));
        return command;
    }

    /// <summary>An option that names columns of the file, each by itself.</summary>
    public static Option<string[]> Columns(string name, string description) => new(name) { Description = description + " Repeatable.", HelpName = "column" };
}
