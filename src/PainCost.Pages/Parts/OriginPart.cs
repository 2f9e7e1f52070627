using PainCost.Pages.Layout;

namespace PainCost.Pages.Parts;

/// <summary>The sources in full, and what it takes to make the page again.</summary>
internal static class OriginPart
{
    public static void Write(HtmlPage page, Simulation simulation, string command)
    {
        var model = simulation.Model;
        var sources = model.Inputs.Select(i => i.Provenance?.Source).OfType<Source>()
            .Where(s => s.Id.Length > 0).DistinctBy(s => s.Id).ToList();
        if (sources.Count > 0)
        {
            page.Add($"<section><h2>Sources</h2><dl>");
            foreach (var source in sources)
            {
                page.Add($"<dt>{source.Id}</dt><dd>{source.Citation} {(source.Doi.Length > 0 ? $"doi:{source.Doi}" : source.Address)}</dd>");
            }

            page.Add($"</dl></section>");
        }

        page.Add($"<section><h2>To make it again</h2>");
        page.Add($"<p>{Figure.Count(simulation.Draws)} draws, seed {simulation.Seed}, design {simulation.Design.ToString()}, inputs {model.InputsHash()}, equation {model.EquationHash()}, PainCost {Simulation.Version}.</p>");
        if (command.Length > 0)
        {
            page.Add($"<pre><code>{command}</code></pre>");
        }

        page.Add($"<p>The page computes with the library's equation, generator and quantile tables: the base case to 1e-12 of each figure, draws to 1e-9.</p></section>");
    }
}
