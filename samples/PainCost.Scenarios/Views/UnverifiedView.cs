using PainCost.Burden;
using PainCost.Reports;
using Spectre.Console;

namespace PainCost.Cli.Views;

/// <summary>Names the inputs that nobody has verified against a text, whenever a result rests on one.</summary>
internal static class UnverifiedView
{
    public static void Write(IAnsiConsole console, Model model)
    {
        var groups = model.Inputs.Where(i => i.IsUnverified).GroupBy(i => (Name: InputName.Bare(i).Split(": ")[0], i.Provenance!.Knowledge))
            .ToList();
        if (groups.Count == 0)
        {
            return;
        }

        console.MarkupLine($"\n[yellow]Not verified against a text[/], and {Amount.Percent(PainBurden.UnverifiedShare(model))} of the "
            + $"{Rests(model)} on it:");
        foreach (var group in groups)
        {
            var rows = group.Count() == 1 ? "" : $", {group.Count()} rows";
            console.MarkupLine($"  {Markup.Escape(group.Key.Name)} ({group.Key.Knowledge.ToString().ToLowerInvariant()}{rows})");
        }

        console.WriteLine();
    }

    /// <summary>What the first output is, with its verb.</summary>
    public static string Rests(Model model) => model.Outputs[0].Name == CasesView.Cases ? "cases rest" : "total rests";
}
