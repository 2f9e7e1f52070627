using PainCost.Burden;
using PainCost.Pages.Layout;

namespace PainCost.Pages.Parts;

/// <summary>The components with their bars, and the other outputs.</summary>
internal static class OutputsPart
{
    private const string Heads = "<thead><tr><th scope=\"col\">output</th><th scope=\"col\">base case</th>"
        + "<th scope=\"col\">mean</th><th scope=\"col\">95 % uncertainty interval</th><th scope=\"col\">unit</th>";

    public static void Write(HtmlPage page, Simulation simulation)
    {
        var all = simulation.Estimates.Index().ToList();
        var components = all.Where(e => simulation.Model.Components.Contains(e.Item.Name)).ToList();
        if (components.Count > 0)
        {
            Table(page, simulation.Model, "By component", components, new Span(0, components.Max(e => e.Item.BaseCase)));
        }

        Table(page, simulation.Model, components.Count > 0 ? "Totals and other figures" : "Figures", [.. all.Except(components)], null);
    }

    private static void Table(HtmlPage page, Model model, string heading, List<(int Index, Estimate Item)> rows, Span? bars)
    {
        if (rows.Count == 0)
        {
            return;
        }

        page.Add($"<section><h2>{heading}</h2><div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{heading}\"><table>");
        var heads = new HtmlText(0, 0);
        heads.AppendLiteral(Heads + (bars is null ? "" : "<th scope=\"col\">base case as a bar</th>") + "</tr></thead><tbody>");
        page.Add(heads);
        foreach (var (index, estimate) in rows)
        {
            Row(page, PainBurden.Meaning(model, estimate.Name), index, estimate);
            if (bars is { } span)
            {
                var width = Figure.Place(span.Place(estimate.BaseCase));
                page.Add($"<td><svg class=\"bar\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect data-bar=\"{(long)index}\" width=\"{width}\" height=\"8\"/></svg></td>");
            }

            page.Add($"</tr>");
        }

        page.Add($"</tbody></table></div></section>");
    }

    private static void Row(HtmlPage page, string? meaning, int index, Estimate estimate)
    {
        var interval = estimate.Interval(Percentiles.Level);
        var name = meaning is null || meaning == estimate.Name ? estimate.Name : $"{estimate.Name} ({meaning})";
        page.Add($"<tr><th scope=\"row\">{name}</th><td class=\"number\" data-base=\"{(long)index}\">{Figure.Of(estimate.BaseCase)}</td>");
        page.Add($"<td class=\"number\" data-mean=\"{(long)index}\">{Figure.Of(estimate.Mean)}</td>");
        page.Add($"<td class=\"number\"><span data-low=\"{(long)index}\">{Figure.Of(interval.Low)}</span> to <span data-high=\"{(long)index}\">{Figure.Of(interval.High)}</span></td><td>{estimate.Unit}</td>");
    }
}
