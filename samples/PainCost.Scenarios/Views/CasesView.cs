using PainCost.Cli.Layout;
using PainCost.Reports;
using Spectre.Console;
using Profile = PainCost.Evidence.Profile;

namespace PainCost.Cli.Views;

/// <summary>The cases of a profile without any cost, in all and by stratum; what is missing for a burden, and how to bring it.</summary>
internal static class CasesView
{
    public const string Cases = "cases";

    /// <summary>Whether the result is of cases alone.</summary>
    public static bool Fits(Simulation simulation) => simulation.Estimates[0].Name == Cases;

    public static void Write(IAnsiConsole console, Profile profile, Simulation simulation)
    {
        var all = simulation.Estimates[0];
        var scale = Scale.Of(all.Mean, all.Unit);
        console.MarkupLine($"\n[bold]The cases[/], {Markup.Escape(scale.UnitName(all.Unit))}");
        var table = new TextTable()
            .Label("").Number("mean")
            .Interval("95 % uncertainty interval").Number("share");
        foreach (var part in simulation.Estimates.Skip(1))
        {
            table.Row(Markup.Escape(part.Name), Spread.Mean(part, scale), Spread.Of(part, scale),
                Amount.Percent(all.Mean == 0 ? 0 : part.Mean / all.Mean));
        }

        table.Row($"[bold]{Cases}[/]", $"[bold]{Spread.Mean(all, scale)}[/]", Spread.Of(all, scale), "");
        console.Write(table);
        WriteWhatIsMissing(console, profile, simulation);
    }

    private static void WriteWhatIsMissing(IAnsiConsole console, Profile profile, Simulation simulation)
    {
        var missing = simulation.Model.Choices.Single(choice => choice.Name == "no cost of").Value;
        console.MarkupLine($"[yellow]There is no cost in this profile, so there is no burden to show.[/] "
            + $"{Markup.Escape(profile.Description)}");
        console.MarkupLine($"  Without a figure: {Markup.Escape(missing)}.");
        console.MarkupLine("  To bring one, put the rows of this profile into a CSV file with a row for each input of a component, such as");
        console.WriteLine("    excess health care cost,,1000,USD2023/case/year,of whom,2023,2023,,assumption,");
        console.MarkupLine("  and run that file. The components and their inputs are in docs/model.md, the columns in docs/data-formats.md.");
    }
}
