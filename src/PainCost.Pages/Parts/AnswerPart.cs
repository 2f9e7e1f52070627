using PainCost.Burden;
using PainCost.Pages.Layout;
using PainCost.Pages.Scripts;

namespace PainCost.Pages.Parts;

/// <summary>The sentence and the figure, and what the reader may do with them.</summary>
internal static class AnswerPart
{
    public static void Write(HtmlPage page, Simulation simulation, DrawPolicy policy)
    {
        var main = simulation.Estimates[0];
        var interval = main.Interval(Percentiles.Level);
        page.Add($"<h1>{Title(simulation.Model)}</h1>");
        page.Add($"<p class=\"answer\"><strong>{PainBurden.Meaning(simulation.Model, main.Name) ?? main.Name}: <span data-base=\"0\">{Figure.Of(main.BaseCase)}</span> {main.Unit}</strong></p>");
        page.Add($"<p>That is the base case, with every input at its central value. Over <span id=\"draws\">{Figure.Count(simulation.Draws)}</span> draws the mean is ");
        page.Add($"<span data-mean=\"0\">{Figure.Of(main.Mean)}</span> and the 95 % uncertainty interval goes from <span data-low=\"0\">{Figure.Of(interval.Low)}</span> to <span data-high=\"0\">{Figure.Of(interval.High)}</span>.</p>");
        page.Add($"<div class=\"controls\"><button type=\"button\" id=\"simulate\" disabled>Simulate {Figure.Count(policy.Draws)} draws</button> <button type=\"button\" id=\"reset\" disabled>Put all inputs back</button></div>");
        page.Add($"<p id=\"status\" role=\"status\">{policy.Reason}</p>");
        page.Add($"<noscript><p>Without scripts this page shows its figures, and nothing on it moves.</p></noscript>");
    }

    public static string Title(Model model) => model.Title.Length > 0 ? model.Title : model.Outputs[0].Name;
}
