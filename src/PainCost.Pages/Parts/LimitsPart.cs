using PainCost.Burden;
using PainCost.Pages.Layout;

namespace PainCost.Pages.Parts;

/// <summary>What the answer rests on that nobody has verified, what was chosen, and what is left out.</summary>
internal static class LimitsPart
{
    public static void Write(HtmlPage page, Simulation simulation)
    {
        var model = simulation.Model;
        page.Add($"<section><h2>What it rests on</h2>");
        if (PainBurden.UnverifiedShare(model) is > 0 and var share)
        {
            page.Add($"<p><strong>{Figure.Percent(share)} of the base case of {model.Outputs[0].Name} rests on figures that nobody has verified against a text.</strong></p>");
        }

        List(page, "Not verified against a text:", model.Inputs.Where(i => i.IsUnverified).Select(i => $"{i.Name} ({i.Provenance!.Knowledge.ToString().ToLowerInvariant()})"));
        List(page, "Without a stated source:", model.Inputs.Where(i => i.Provenance is null).Select(i => i.Name));
        List(page, "Choices of method:", model.Choices.Select(choice => $"{choice.Name}: {choice.Value}"));
        page.Add($"<h2>What is left out</h2>");
        List(page, "Taken as known exactly, so that the interval says nothing of them:", model.Inputs.Where(i => i.Distribution.IsFixed).Select(i => i.Name));
        List(page, "Money beside the total, not in it:", model.Named(OutputRole.Beside));
        page.Add($"<p>Whether the equation itself is the right one is in no interval. A cost that is no term of it is not counted.</p></section>");
    }

    private static void List(HtmlPage page, string heading, IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count == 0)
        {
            return;
        }

        page.Add($"<p>{heading}</p><ul>");
        foreach (var item in all)
        {
            page.Add($"<li>{item}</li>");
        }

        page.Add($"</ul>");
    }
}
