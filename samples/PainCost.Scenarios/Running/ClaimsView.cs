using PainCost.Cli.Layout;
using Spectre.Console;
using Profile = PainCost.Evidence.Profile;

namespace PainCost.Cli.Running;

/// <summary>Which figures of the text behind a profile the literature contradicts.</summary>
internal static class ClaimsView
{
    public static void Write(IAnsiConsole console, Profile profile)
    {
        if (profile.Claims.Count == 0)
        {
            return;
        }

        console.MarkupLine("\n[bold]What the literature says[/] of these figures");
        var table = new TextTable().Label("claim").Words("finding").Aside("source");
        foreach (var claim in profile.Claims)
        {
            table.Row(Markup.Escape(claim.Words), Markup.Escape(claim.Finding), Markup.Escape(claim.Source.Id));
        }

        console.Write(table);
    }
}
