using PainCost.Burden;
using PainCost.Reports;
using Spectre.Console;

namespace PainCost.Cli.Views;

/// <summary>What to know of a result: what is left out, what has no known spread, and what nobody has verified, with their
/// shares.</summary>
internal static class CaveatsView
{
    public static void Write(IAnsiConsole console, Model model, Headline headline)
    {
        if (headline.LeftOut.Count > 0)
        {
            console.MarkupLine($"\n[yellow]Left out[/], for want of figures: {Markup.Escape(string.Join(", ", headline.LeftOut))}.");
        }

        if (headline.WithoutSpread.Count > 0)
        {
            console.MarkupLine("\n[yellow]No known spread[/], so that nothing of what may be wrong with it is in an interval: "
                + Markup.Escape(string.Join(", ", headline.WithoutSpread.Select(part =>
                $"{part.Component} ({Amount.Percent(part.Share)} of the total)"))) + ".");
        }

        if (headline.Unverified.Count > 0)
        {
            console.MarkupLine($"\n[yellow]Not verified against a text[/], and {Amount.Percent(PainBurden.UnverifiedShare(model))} of the "
                + $"{UnverifiedView.Rests(model)} on it "
                + "(in brackets the share that rests on each):");
            foreach (var group in headline.Unverified)
            {
                var rows = group.Rows == 1 ? "" : FormattableString.Invariant($", {group.Rows} rows");
                console.MarkupLine(Markup.Escape($"  {group.Input}, {group.Known.ToString().ToLowerInvariant()}{rows} "
                    + $"({Amount.Percent(group.Share)})"));
            }
        }
    }
}
