using PainCost.Cli.Views;
using Spectre.Console;

namespace PainCost.Cli.Analysing;

/// <summary>What stands above every answer of a sensitivity analysis: its name, the choices, and what was chosen unasked.</summary>
internal static class SensitivityHeading
{
    public static void Write(IAnsiConsole console, SensitivityBasis basis, string title)
    {
        console.Write(new Rule($"[bold]{Markup.Escape($"{title}: {basis.Model.Title}")}[/]").LeftJustified());
        console.MarkupLine($"[grey]{Markup.Escape(string.Join("; ", basis.Model.Choices.Select(choice => $"{choice.Name}: {choice.Value}")))}[/]");
        if (basis.Note.Length > 0)
        {
            console.MarkupLine($"[yellow]{Markup.Escape(basis.Note)}[/]");
        }

        CorrelationsView.Write(console, basis.Model);
    }
}
