using System.Text;
using PainCost.Quantities;

namespace PainCost.Modelling;

/// <summary>Draws an explanation as a tree of lines.</summary>
internal static class ExplanationText
{
    public static string Write(Explanation explanation)
    {
        var text = new StringBuilder();
        WriteNode(text, explanation, "", "");
        return text.ToString().TrimEnd('\n');
    }

    private static void WriteNode(StringBuilder text, Explanation node, string first, string rest)
    {
        text.Append(first).Append(Line(node)).Append('\n');
        for (var i = 0; i < node.Parts.Count; i++)
        {
            var isLast = i == node.Parts.Count - 1;
            WriteNode(text, node.Parts[i], rest + (isLast ? "└─ " : "├─ "), rest + (isLast ? "   " : "│  "));
        }
    }

    private static string Line(Explanation node)
    {
        var formula = node.Formula.Length == 0 ? "" : $" = {node.Formula}";
        var stated = node.Distribution is null or { IsFixed: true } ? "" : $", {node.Distribution}";
        var origin = node.Provenance is { } p
            ? $"  [{p.Source.Id}, {p.Knowledge.ToString().ToLowerInvariant()}{(p.Location.Length == 0 ? "" : ", " + p.Location)}]"
            : "";
        return $"{node.Name}{formula} = {ValueText.Of(node.Value)} {node.Unit}{stated}{origin}{(node.IsRepeated ? "  (explained above)" : "")}";
    }
}
