using System.Globalization;
using System.Text;
using PainCost.Pages.Layout;

namespace PainCost.Pages.Parts;

/// <summary>How the draws of the first output are spread.</summary>
internal static class UncertaintyPart
{
    private const int Bins = 40;
    private const double Height = 40;

    public static void Write(HtmlPage page, Simulation simulation)
    {
        var main = simulation.Estimates[0];
        page.Add($"<section><h2>How sure we are</h2>");
        if (main.StandardDeviation > 0)
        {
            Drawing(page, main);
        }

        page.Add($"<table><thead><tr><th scope=\"col\">percentile</th><th scope=\"col\">{main.Name}, {main.Unit}</th></tr></thead><tbody>");
        foreach (var share in Percentiles.Shown)
        {
            page.Add($"<tr><th scope=\"row\">{Figure.Percent(share)}</th><td class=\"number\" data-percentile=\"{share}\">{Figure.Of(main.Percentile(share))}</td></tr>");
        }

        page.Add($"</tbody></table>");
        page.Add($"<p>The interval reflects the stated uncertainty of the inputs that are drawn, and nothing else. <span class=\"error\">Monte Carlo error of the mean: {Figure.Of(main.MonteCarloError)} {main.Unit}.</span></p></section>");
    }

    private static void Drawing(HtmlPage page, Estimate main)
    {
        var histogram = main.Histogram(Bins);
        var most = histogram.Counts.Max();
        var path = new StringBuilder("M0 40");
        for (var i = 0; i < Bins; i++)
        {
            var top = Figure.Place(Height - (Height * histogram.Counts[i] / most));
            path.Append(CultureInfo.InvariantCulture, $"L{Figure.Place(Span.Width * i / Bins)} {top}L{Figure.Place(Span.Width * (i + 1) / Bins)} {top}");
        }

        var (low, high) = (Figure.Of(histogram.Low), Figure.Of(histogram.High));
        page.Add($"<figure><svg class=\"density\" viewBox=\"0 0 100 40\" preserveAspectRatio=\"none\" role=\"img\" aria-labelledby=\"spread\"><path id=\"density\" d=\"{path.ToString()}L100 40Z\"/></svg>");
        page.Add($"<figcaption id=\"spread\">Draws of {main.Name} from <span id=\"from\">{low}</span> to <span id=\"to\">{high}</span> {main.Unit}, in {(long)Bins} bins of equal width; the table below has percentiles.</figcaption></figure>");
    }
}
