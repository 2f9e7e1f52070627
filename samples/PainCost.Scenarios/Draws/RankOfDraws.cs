using System.CommandLine;
using PainCost.Cli.Analysing.AllAtOnce;
using PainCost.Cli.Sheets;
using PainCost.Sensitivity;

namespace PainCost.Cli.Draws;

/// <summary>What goes with a column of draws.</summary>
internal static class RankOfDraws
{
    public static Command Make(Func<ParseResult, CancellationToken, Func<DrawTable, DrawsAnswer>, Task<int>> answer)
    {
        var output = new Option<string>("--output") { Description = "The column to look at.", HelpName = "column", Required = true };
        var inputs = DrawsCommand.Columns("--input", "A column that it may go with; all others unless told.");
        const string does = "What goes with a column: rank correlations, regression and first-order shares of the variance.";
        var command = new Command("rank", does) { output, inputs };
        command.SetAction((parsed, cancellation) => answer(parsed, cancellation, draws => Of(
            DrawAssociation.Of(draws, parsed.GetRequiredValue(output), parsed.GetValue(inputs) ?? [], cancellation))));
        return command;
    }

    private static DrawsAnswer Of(DrawAssociation association) => new(
        new Sheet(
            $"What goes with {association.Output}",
            [
                ("output", association.Output), ("unit", association.Unit.ToString()), ("draws", (double)association.Draws),
                .. AllAtOnceSheets.FactsOf(association),
            ],
            AllAtOnceSheets.AssociationColumns,
            AllAtOnceSheets.RowsOf(association)),
        console => RankView.Write(console, association));
}
