using System.Globalization;
using System.Text;
using PainCost.Burden;
using PainCost.Texts;

namespace PainCost.Reports.Formats;

/// <summary>What a reader of a result should know: what is left out, what has no known spread, and what nobody has verified.</summary>
internal static class MarkdownCaveats
{
    public static void Write(StringBuilder text, Simulation simulation, Headline headline)
    {
        List<string> lines = [.. Lines(simulation.Model, headline)];
        if (lines.Count > 0)
        {
            text.Append("## What to know of it\n\n").AppendJoin("", lines.Select(line => $"- {line}\n")).Append('\n');
        }
    }

    private static IEnumerable<string> Lines(Model model, Headline headline)
    {
        if (headline.LeftOut.Count > 0)
        {
            yield return $"**Left out**, for want of figures: {string.Join(", ", headline.LeftOut.Select(Cell))}.";
        }

        if (headline.WithoutSpread.Count > 0)
        {
            var parts = headline.WithoutSpread.Select(part => $"{Cell(part.Component)} ({Amount.Percent(part.Share)} of the total)");
            yield return $"**No known spread**: {string.Join(", ", parts)}. "
                + "The intervals hold nothing of what may be wrong with these.";
        }

        if (headline.Unverified.Count > 0)
        {
            var inputs = headline.Unverified.Select(group => string.Create(CultureInfo.InvariantCulture,
                $"{Cell(group.Input)} ({Word(group.Known)}{(group.Rows == 1 ? "" : $", {group.Rows} rows")}, {Amount.Percent(group.Share)})"));
            var share = Amount.Percent(PainBurden.UnverifiedShare(model));
            yield return $"**Not verified against a text**, {share} of the {ReportFacts.Headline(model)} on it: {string.Join(", ", inputs)}.";
        }
    }

    private static string Word(Knowledge known) => known.ToString().ToLowerInvariant();

    private static string Cell(string text) => SafeText.ForMarkdown(text);
}
