using PainCost.Cli.Layout;
using PainCost.Reports;
using PainCost.Sensitivity;
using Spectre.Console;

namespace PainCost.Cli.Analysing.AllAtOnce;

/// <summary>Correlations, regression and first-order indices from a simulation's own draws, in the terminal.</summary>
internal static class RankView
{
    public static void Write(IAnsiConsole console, SensitivityBasis basis, DrawAssociation association)
    {
        SensitivityHeading.Write(console, basis, $"What goes with '{association.Output}'");
        Write(console, association);
    }

    /// <summary>What the draws say, without what they come from.</summary>
    public static void Write(IAnsiConsole console, DrawAssociation association)
    {
        if (!association.IsMoved)
        {
            ShareText.WriteUnmoved(console, association.Output);
            return;
        }

        console.MarkupLine(Markup.Escape(
            $"{Amount.Text(association.Draws, "N0")} draws{(association.Simulation is { } made ? $", seed {made.Seed}" : "")}. A line "
                + $"accounts for {ShareText.Percent(association.Determination)} of the variance, "
            + $"a line through the ranks for {ShareText.Percent(association.RankDetermination)}."));
        var table = new TextTable().Label("input");
        foreach (var column in new[] { "Pearson", "Spearman", "Kendall", "PCC", "PRCC", "SRC", "SRRC", "alone" })
        {
            table.Number(column);
        }

        foreach (var row in association.Rows.Take(ShareText.MostRows))
        {
            var spearman = Number(row.Spearman);
            table.Row(
                Markup.Escape(row.Input),
                Number(row.Pearson),
                Math.Abs(row.Spearman) > association.ChanceCorrelation ? spearman : $"[grey]({spearman})[/]",
                Number(row.Kendall),
                Number(row.Partial),
                Number(row.PartialRank),
                Number(row.StandardizedRegression),
                Number(row.StandardizedRankRegression),
                row.First.IsAboveZero ? ShareText.Percent(row.First.Value) : "[grey]–[/]");
        }

        console.WriteLine();
        console.Write(table);
        console.MarkupLine(Markup.Escape(
            $"  In brackets: rank correlations within {Amount.Text(association.ChanceCorrelation, "N3")} of 0, which chance gives too. "
            + "Alone: of the variance, – where not told from 0. PCC, PRCC: the other inputs or their ranks held. "
            + "SRC, SRRC: standardized regression of values, of ranks. --format csv has intervals."));
        if (association.Rows.Count > ShareText.MostRows)
        {
            console.MarkupLine($"  {association.Rows.Count - ShareText.MostRows} more inputs with a smaller PRCC; --format csv lists all.");
        }
    }

    private static string Number(double value) => Amount.Text(value, "0.000");
}
