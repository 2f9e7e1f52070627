using System.Text.RegularExpressions;
using PainCost.Cli.Layout;
using PainCost.Cli.Views;
using PainCost.Reports;
using Spectre.Console;

namespace PainCost.Cli.Showing;

/// <summary>An explanation as a tree: to a depth, and of the strata of one quantity only the first, unless all are wanted.</summary>
/// <param name="depth">How many levels below the root.</param>
/// <param name="hasStrata">Whether every stratum is shown.</param>
internal sealed partial class ExplanationView(int depth, bool hasStrata)
{
    // Two strata are as quickly read as that there is one more.
    private const int FewestFolded = 3;

    public void Write(IAnsiConsole console, Explanation explanation)
    {
        console.Write(TreeOf(explanation, depth));
        console.WriteLine();
    }

    private TextTree TreeOf(Explanation node, int levels)
    {
        List<IGrouping<string, Explanation>> groups =
            [.. node.Parts.GroupBy(part => hasStrata || !IsStratum(part) ? part.Name : Bare(part))];
        if (levels == 0 && node.Parts.Count > 0)
        {
            return new TextTree(Label(node, groups) + " [grey]…[/]", []);
        }

        return new TextTree(Label(node, groups), [.. groups.SelectMany(group => Branches([.. group], levels - 1))]);
    }

    private IEnumerable<TextTree> Branches(IReadOnlyList<Explanation> group, int levels)
    {
        yield return TreeOf(group[0], levels);
        if (group.Count < FewestFolded)
        {
            foreach (var part in group.Skip(1))
            {
                yield return TreeOf(part, levels);
            }

            yield break;
        }

        var rest = group.Skip(1).Select(part => part.Value).ToList();
        var unit = group[0].Unit.IsOne ? "" : $" {group[0].Unit}";
        yield return new TextTree(Markup.Escape($"and {rest.Count} more strata of {Bare(group[0])}: {Number(rest.Min())} to "
            + $"{Number(rest.Max())}{unit}"), []);
    }

    private static string Label(Explanation node, List<IGrouping<string, Explanation>> groups)
    {
        var isFolded = groups.Count < node.Parts.Count && IsSum(node.Formula) && groups.All(group => group.Count() >= FewestFolded);
        var formula = isFolded ? string.Join(" + ",
            groups.Select(group => FormattableString.Invariant($"{group.Key} of {group.Count()} strata")))
            : node.Formula != node.Name ? node.Formula : "";
        var stated = node.Distribution is { IsFixed: false } d ? $", {Markup.Escape(d.ToString())}" : "";
        var origin = node.Provenance is { } p
            ? $" [grey]{Markup.Escape($"[{string.Join(", ", new[] { p.Source.Id, p.Knowledge.ToString().ToLowerInvariant(), p.Location }.Where(t => t.Length > 0))}]")}[/]"
            : "";
        return $"[bold]{Markup.Escape(node.Name)}[/]{(formula.Length > 0 ? $" = {Markup.Escape(formula)}" : "")} = "
            + $"[blue]{Number(node.Value)}[/]"
            + $"{(node.Unit.IsOne ? "" : $" {Markup.Escape(node.Unit.ToString())}")}{stated}{origin}{(node.IsRepeated ? " [grey](above)[/]" : "")}";
    }

    /// <summary>All whole digits, so that what is shown can be added up.</summary>
    private static string Number(double value) => Amount.Text(value, Math.Abs(value) >= 1000 ? "N0" : "G6");

    /// <summary>Whether a formula adds its parts up and does nothing else.</summary>
    private static bool IsSum(string formula) =>
        OfStratum().Replace(formula, "") is var bare && bare.Contains(" + ", StringComparison.Ordinal) && bare.AsSpan()
            .IndexOfAny("×/") < 0;

    private static bool IsStratum(Explanation part) => part.Name.EndsWith(']');

    private static string Bare(Explanation part) => InputName.Bare(part.Name);

    [GeneratedRegex(@" \[[^\]]*\]")]
    private static partial Regex OfStratum();
}
