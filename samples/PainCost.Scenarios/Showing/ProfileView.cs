using PainCost.Cli.Layout;
using PainCost.Cli.Views;
using Spectre.Console;
using Profile = PainCost.Evidence.Profile;

namespace PainCost.Cli.Showing;

/// <summary>A profile's inputs with unit, distribution, source and how well each is known; then notes and sources.</summary>
internal static class ProfileView
{
    public static void Write(IAnsiConsole console, Profile profile)
    {
        Heading.Write(console, profile.Title.Length > 0 ? profile.Title : profile.Name);
        if (profile.Description.Length > 0)
        {
            console.WriteLine(profile.Description);
        }

        console.WriteLine();
        WriteInputs(console, profile);
        WriteNotes(console, profile);
        WriteSources(console, profile);
    }

    private static void WriteInputs(IAnsiConsole console, Profile profile)
    {
        var table = new TextTable().Label("input").Words("value").Aside("unit", "of whom", "year", "source", "known");
        foreach (var input in profile.Inputs)
        {
            var p = input.Provenance;
            table.Row(
                Markup.Escape(input.Name),
                Markup.Escape(AssumptionsView.Value(input)),
                input.Unit.IsOne ? "" : Markup.Escape(input.Unit.ToString()),
                Markup.Escape(OneLine(p?.Population ?? "")),
                p?.Year ?? "",
                Markup.Escape(p?.Source.Id ?? ""),
                AssumptionsView.Known(input));
        }

        console.Write(table);
    }

    private static void WriteNotes(IAnsiConsole console, Profile profile)
    {
        var noted = profile.Inputs.Where(i => i.Provenance is { Note.Length: > 0 }).ToList();
        if (noted.Count > 0)
        {
            console.MarkupLine("\n[bold]Notes[/]");
        }

        foreach (var input in noted)
        {
            console.MarkupLine($"  [bold]{Markup.Escape(input.Name)}[/]: {Markup.Escape(OneLine(input.Provenance!.Note))}");
        }
    }

    private static void WriteSources(IAnsiConsole console, Profile profile)
    {
        var sources = profile.Inputs.Select(i => i.Provenance?.Source).OfType<PainCost.Source>().Where(s => s.Id.Length > 0).Distinct()
            .OrderBy(s => s.Id, StringComparer.Ordinal).ToList();
        console.MarkupLine(sources.Count > 0 ? "\n[bold]Sources[/]" : "\nNo figure has a source: all are assumptions.");
        foreach (var source in sources)
        {
            var address = source.Doi.Length > 0 ? " doi:" + source.Doi : source.Address.Length > 0 ? " " + source.Address : "";
            console.MarkupLine($"  [bold]{Markup.Escape(source.Id)}[/]: {Markup.Escape(OneLine(source.Citation + "." + address))}");
        }
    }

    /// <summary>A text of several lines on one, so that none of them can pass for a line of the view.</summary>
    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
