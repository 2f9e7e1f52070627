using PainCost.Cli.Views;
using PainCost.Scenarios;
using Spectre.Console;

namespace PainCost.Cli.Comparing;

/// <summary>In what a scenario differs from the reference: choices and inputs, as far as either uses them.</summary>
internal static class ScenarioChangesView
{
    private const int MostShown = 8;

    public static void Write(IAnsiConsole console, ScenarioComparison comparison, int index, ShortNames names)
    {
        var changes = Choices(comparison.Models[0], comparison.Models[index]).Concat(Inputs(comparison.Models[0], comparison.Models[index]))
            .ToList();
        console.MarkupLine($"\n[bold]What differs in {Markup.Escape(names.Of(comparison.Scenarios[index]))}[/] from "
            + $"{Markup.Escape(names.Of(comparison.Scenarios[0]))}");
        foreach (var change in changes.Take(MostShown))
        {
            console.MarkupLine($"  {Markup.Escape(change)}");
        }

        if (changes.Count > MostShown)
        {
            console.MarkupLine($"  and {changes.Count - MostShown} more; show PROFILE lists each one's inputs.");
        }
        else if (changes.Count == 0)
        {
            console.MarkupLine("  nothing that the equation uses");
        }
    }

    private static IEnumerable<string> Choices(Model a, Model b) =>
        from name in b.Choices.Concat(a.Choices).Select(c => c.Name).Distinct()
        let left = Chosen(a, name)
        let right = Chosen(b, name)
        where left != right
        select $"{name}: {right} (was {left})";

    private static string Chosen(Model model, string name) =>
        string.Join(", ", model.Choices.Where(c => c.Name == name).Select(c => c.Value).DefaultIfEmpty("none"));

    private static IEnumerable<string> Inputs(Model a, Model b) =>
        from name in b.Inputs.Concat(a.Inputs).Select(i => i.Name).Distinct()
        let left = Given(a, name)
        let right = Given(b, name)
        where left != right
        select $"{name}: {right} (was {left})";

    private static string Given(Model model, string name) => model.Inputs.FirstOrDefault(i => i.Name == name) is not { } input ? "not used"
        : $"{AssumptionsView.WithUnit(input)}{(input.Provenance?.Knowledge is Knowledge.Assumption ? ", assumption" : "")}";
}
