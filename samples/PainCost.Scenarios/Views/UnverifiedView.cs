using PainCost.Modelling;
using PainCost.Quantities;
using Spectre.Console;

namespace PainCost.Scenarios.Views;

/// <summary>Names the inputs that nobody has verified against a text, whenever a result rests on one.</summary>
internal static class UnverifiedView
{
    public static void Write(IAnsiConsole console, Model model)
    {
        var unverified = model.Inputs.Where(i => i.Provenance?.Knowledge is Knowledge.Background or Knowledge.Assumption).ToList();
        if (unverified.Count > 0)
        {
            console.MarkupLine("[yellow]Not verified against a text:[/] "
                + string.Join(", ", unverified.Select(i => $"{Markup.Escape(i.Name)} ({i.Provenance!.Knowledge.ToString().ToLowerInvariant()})")) + ".\n");
        }
    }
}
