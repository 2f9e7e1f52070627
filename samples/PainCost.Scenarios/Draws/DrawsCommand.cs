using System.CommandLine;
using PainCost.Cli.CommandLine;
using PainCost.Reports;

namespace PainCost.Cli.Draws;

/// <summary>What draws made elsewhere say: in sum, what goes with what, and what to choose. No model is needed.</summary>
internal static class DrawsCommand
{
    public static Command Make(Terminal terminal)
    {
        var file = new Argument<string>("file")
        {
            Description = "A CSV file with a row for each draw; "
                + "its header names each column with its unit, 'cost [USD2020/case]' (docs/data-formats.md).",
        };
        var (format, path) = (OutputFormat.Make(), RunOptions.Out());
        (format.Recursive, path.Recursive) = (true, true);
        Task<int> Answer(ParseResult parsed, CancellationToken cancellation, Func<DrawTable, DrawsAnswer> ask)
        {
            var outlet = Outlet.Read(parsed, format, path);
            var from = parsed.GetValue(file)
                ?? throw new UsageException("Name the file of draws before what is asked of it: draws FILE rank.");
            var answer = ask(DrawFile.Load(from, cancellation));
            Delivery.Deliver(terminal, outlet, answer.Sheet, answer.Table);
            return Task.FromResult(ExitCode.Done);
        }

        const string does = "Work on draws made elsewhere, from a CSV file: summary (unless told otherwise), rank or voi.";
        var command = new Command("draws", does) { file, format, path };
        SummaryOfDraws.AddTo(command, Answer);
        command.Subcommands.Add(SummaryOfDraws.Make(Answer));
        command.Subcommands.Add(RankOfDraws.Make(Answer));
        command.Subcommands.Add(ValueOfDraws.Make(Answer));
        return command;
    }

    /// <summary>The words of a command line with the file before what is asked of it, as the parser wants them, also if said the other way
    /// round.</summary>
    public static string[] InOrder(string[] args) =>
        args is ["draws", "summary" or "rank" or "voi", [not '-', ..] file, .. var rest] && !File.Exists(args[1])
            ? ["draws", file, args[1], .. rest] : args;

    /// <summary>An option that names columns of the file, each by itself.</summary>
    public static Option<string[]> Columns(string name, string description) =>
        new(name) { Description = description + " Repeatable.", HelpName = "column" };
}
