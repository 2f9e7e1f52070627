using PainCost.Pages.Layout;
using PainCost.Sensitivity;

namespace PainCost.Pages.Parts;

/// <summary>What moves the first output: one input at a time between its 2.5th and its 97.5th percentile.</summary>
internal static class TornadoPart
{
    private const int MostRows = 20;

    public static void Write(HtmlPage page, Model model, CancellationToken cancellationToken)
    {
        var main = model.Outputs[0];
        var tornado = Tornado.Of(model, main.Name, cancellationToken: cancellationToken);
        page.Add($"<section><h2>What moves it</h2>");
        if (tornado.IsMoved)
        {
            Table(page, model, tornado);
        }
        else
        {
            page.Add($"<p>No uncertain input moves {main.Name}.</p>");
        }

        page.Add($"</section>");
    }

    private static void Table(HtmlPage page, Model model, Tornado tornado)
    {
        var rows = tornado.Rows.Where(row => row.IsMoving).Take(MostRows).ToList();
        var span = Span.Around([.. rows.SelectMany(row => new[] { row.OutputAtLow, row.OutputAtHigh })]);
        page.Add($"<p>Each input goes from its 2.5th to its 97.5th percentile, the others staying where they are; {tornado.Output} is in {tornado.Unit}. The {(long)rows.Count} inputs that move it most, of {(long)tornado.Rows.Count}:</p>");
        page.Add($"<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"What moves it\"><table><thead><tr><th scope=\"col\">input</th><th scope=\"col\">from</th><th scope=\"col\">to</th><th scope=\"col\">{tornado.Output} from</th><th scope=\"col\">to</th><th scope=\"col\">as a bar</th></tr></thead><tbody>");
        foreach (var row in rows)
        {
            var left = span.Place(Math.Min(row.OutputAtLow, row.OutputAtHigh));
            var right = span.Place(Math.Max(row.OutputAtLow, row.OutputAtHigh));
            page.Add($"<tr data-tornado=\"{(long)model.InputIndexOf(row.Input.Name)}\" data-from=\"{row.LowInput}\" data-to=\"{row.HighInput}\"><th scope=\"row\">{row.Input.Name}</th>");
            page.Add($"<td class=\"number\">{Figure.Of(row.LowInput)}</td><td class=\"number\">{Figure.Of(row.HighInput)}</td><td class=\"number\">{Figure.Of(row.OutputAtLow)}</td><td class=\"number\">{Figure.Of(row.OutputAtHigh)}</td>");
            page.Add($"<td><svg class=\"bar\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect x=\"{Figure.Place(left)}\" width=\"{Figure.Place(right - left)}\" height=\"8\"/></svg></td></tr>");
        }

        page.Add($"</tbody></table></div>");
    }
}
