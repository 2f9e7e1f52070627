using PainCost.Cli.Layout;
using PainCost.Cli.Views;
using Spectre.Console;

namespace PainCost.Cli.Analysing;

/// <summary>What stands above every answer of a sensitivity analysis: its name, the choices, and what was chosen unasked.</summary>
internal static class SensitivityHeading
{
    public static void Write(IAnsiConsole console, SensitivityBasis basis, string title)
    {
        Heading.Write(console, $"{title}: {basis.Model.Title}");
        console.MarkupLine($"[grey]{Markup.Escape(string.Join("; ", basis.Model.Choices.Select(choice => $"{choice.Name}: {choice.Value}")))}[/]");
        if (basis.Note.Length > 0)
        {
            console.MarkupLine($"[yellow]{Markup.Escape(basis.Note)}[/]");
        }

        CorrelationsView.Write(console, basis.Model);
        WriteWithoutSpread(console, basis);
    }

    /// <summary>Names the components that nothing uncertain can move: no analysis of what is uncertain speaks of them.</summary>
    private static void WriteWithoutSpread(IAnsiConsole console, SensitivityBasis basis)
    {
        var model = basis.Model;
        List<string> fixedOnes = [.. model.Outputs
            .Where(o => o.Role == OutputRole.Component && Model.Of((o.Name, o.Quantity)).Inputs.All(input => input.Distribution.IsFixed))
            .Select(o => o.Name)];
        if (basis.Output == model.Outputs[0].Name && fixedOnes.Count > 0)
        {
            console.MarkupLine($"[yellow]Without any spread[/]: {Markup.Escape(string.Join(", ", fixedOnes))}. No input of theirs is "
                + $"uncertain, so nothing here says how far they may be off.");
        }
    }
}
