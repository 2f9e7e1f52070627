using Spectre.Console;

namespace PainCost.Cli.Views;

/// <summary>Which inputs are drawn together, how strongly, and who says so; nothing when none are.</summary>
internal static class CorrelationsView
{
    public static void Write(IAnsiConsole console, Model model)
    {
        if (model.Correlations.IsEmpty)
        {
            return;
        }

        console.MarkupLine($"  drawn together, copula [bold]{Markup.Escape(model.Correlations.Copula.ToString())}[/]:");
        foreach (var pair in model.Correlations.Pairs)
        {
            var ties = model.TiesIn(pair) is { Length: > 0 } said ? $" ({said})" : "";
            console.MarkupLine($"    {Markup.Escape(pair.ToString())}{ties}, "
                + $"{Origin(pair)}{(pair.Note.Length > 0 ? $" [grey]({Markup.Escape(pair.Note.ReplaceLineEndings(" "))})[/]" : "")}");
        }
    }

    private static string Origin(Correlation pair) => pair.Source is { } source ? Markup.Escape(source.Id) : "[yellow]assumption[/]";
}
