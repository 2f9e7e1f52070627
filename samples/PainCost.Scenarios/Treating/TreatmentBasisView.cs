using PainCost.Cli.Views;
using Spectre.Console;
using Profile = PainCost.Evidence.Profile;

namespace PainCost.Cli.Treating;

/// <summary>
/// What the weighing of treatments rests on: where each effect comes from, what is assumed, what is missing, what is left out.
/// </summary>
internal static class TreatmentBasisView
{
    public static void Write(IAnsiConsole console, Profile profile, IReadOnlyList<TreatmentAnswer> answers)
    {
        console.MarkupLine("[bold]What it rests on[/]");
        foreach (var choice in answers[0].Burden.Model.Choices.Where(c => c.Name != "treatment"
            && answers.All(a => a.Burden.Model.Choices.Contains(c))))
        {
            console.MarkupLine($"  {Markup.Escape(choice.Name)}: [bold]{Markup.Escape(choice.Value)}[/]");
        }

        foreach (var answer in answers)
        {
            WriteTreatment(console, answer, answers);
        }

        var ofBurden = answers[0].Burden.Model.Inputs.Where(i => i.IsUnverified && profile.TryGetInput(i.Name, out _))
            .Select(i => InputName.Bare(i)).Distinct().ToList();
        if (ofBurden.Count > 0)
        {
            console.MarkupLine($"\n[yellow]Not verified in the burden itself[/]: {Markup.Escape(string.Join(", ", ofBurden))}");
        }

        console.WriteLine();
    }

    private static void WriteTreatment(IAnsiConsole console, TreatmentAnswer answer, IReadOnlyList<TreatmentAnswer> all)
    {
        var own = answer.Burden.Model.Choices.Where(c => !all.All(a => a.Burden.Model.Choices.Contains(c)) && c.Name != "treatment")
            .ToList();
        console.MarkupLine($"\n[bold]{Markup.Escape(answer.Name)}[/]: {Markup.Escape(answer.Burden.Intervention.Title)}");
        console.MarkupLine($"  {Markup.Escape(answer.Burden.Intervention.Description)}");
        foreach (var choice in own)
        {
            console.MarkupLine($"  {Markup.Escape(choice.Name)}: [bold]{Markup.Escape(choice.Value)}[/]");
        }

        foreach (var input in answer.Burden.Model.Inputs.Where(i => answer.Burden.Intervention.Inputs.Any(o => o.Name == i.Name)))
        {
            console.MarkupLine($"  {AssumptionsView.Known(input)}  {Markup.Escape(Stated(input, answer.Name))}");
        }

        if (answer.Burden.Missing.Count > 0)
        {
            console.MarkupLine($"  [red]missing[/]  {Markup.Escape(string.Join(", ", answer.Burden.Missing))}: give them with --set for a "
                + $"net cost.");
        }
    }

    private static string Stated(Input input, string treatment)
    {
        var source = input.Provenance is { Source.Id.Length: > 0 } provenance ? $", {provenance.Source.Id}" : "";
        return $"{input.Name.Replace($": {treatment}", "", StringComparison.Ordinal)}: {AssumptionsView.WithUnit(input)}{source}";
    }
}
