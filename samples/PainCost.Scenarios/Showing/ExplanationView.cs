using PainCost.Cli.Views;
using Spectre.Console;

namespace PainCost.Cli.Showing;

/// <summary>An explanation as a tree.</summary>
internal static class ExplanationView
{
    public static void Write(IAnsiConsole console, Explanation explanation)
    {
        var tree = new Tree(Label(explanation));
        AddParts(tree, explanation);
        console.Write(tree);
        console.WriteLine();
    }

    private static void AddParts(IHasTreeNodes parent, Explanation explanation)
    {
        foreach (var part in explanation.Parts)
        {
            AddParts(parent.AddNode(Label(part)), part);
        }
    }

    private static string Label(Explanation node)
    {
        var formula = node.Formula.Length > 0 && node.Formula != node.Name ? $" = {Markup.Escape(node.Formula)}" : "";
        var value = Amount.Text(node.Value, Math.Abs(node.Value) >= 1000 ? "N0" : "G6");
        var stated = node.Distribution is { IsFixed: false } d ? $", {Markup.Escape(d.ToString())}" : "";
        var origin = node.Provenance is { } p
            ? $"  [grey]{Markup.Escape($"[{string.Join(", ", new[] { p.Source.Id, p.Knowledge.ToString().ToLowerInvariant(), p.Location }.Where(t => t.Length > 0))}]")}[/]"
            : "";
        return $"[bold]{Markup.Escape(node.Name)}[/]{formula} = [blue]{value}[/] {Markup.Escape(node.Unit.ToString())}{stated}{origin}{(node.IsRepeated ? " [grey](above)[/]" : "")}";
    }
}
