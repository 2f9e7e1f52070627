using System.Globalization;
using PainCost.Cli.Layout;
using PainCost.Cli.Views;
using PainCost.Reports;
using PainCost.Treatments;
using Spectre.Console;
using Profile = PainCost.Evidence.Profile;

namespace PainCost.Cli.Treating;

/// <summary>Treatments side by side in the terminal: what each costs, what it averts, and what it would have to.</summary>
internal static class TreatmentView
{
    private const string Unknown = "[yellow]not known[/]";

    private static readonly (string Heading, string? Output, bool NeedsEffect)[] Lines =
    [
        ("[bold]For each person treated[/]", null, false),
        ("cost of a course", "cost per course", false),
        ("cost in a year", "cost per patient", false),
        ("averted in a year", "averted per patient", true),
        ("[bold]net cost in a year[/]", "net cost per patient", true),
        ("cost for each responder", "cost per responder", false),
        ("[bold]What it takes to pay for itself[/]", null, false),
        ("pain-free weeks that a course must give", "pain-free weeks needed", false),
        ("pain-free weeks that it gives", "pain-free weeks gained", true),
        ("share of all costs that must fall away", "effect needed", false),
        ("price of an infusion, drug and giving it", "price per infusion", false),
        ("price at which it would break even", "break-even price per infusion", true),
        ("[bold]In all[/]", null, false),
        ("people treated", "patients treated", false),
        ("cost of treatment", "treatment cost", false),
        ("averted", "averted", true),
        ("[bold]net cost[/]", "net cost", true),
    ];

    public static void Write(IAnsiConsole console, Profile profile, IReadOnlyList<TreatmentAnswer> answers)
    {
        Heading.Write(console, $"Infusions against what they avert: {profile.Name}");
        console.MarkupLine($"Mean, and 95 % uncertainty interval. Money in "
            + $"{Markup.Escape(answers[0].Simulation["treatment cost"].Unit.PriceBasis!.ToString())}.");
        console.WriteLine();
        console.Write(TableOf(answers));
        console.WriteLine();
        WriteAnswer(console, answers);
        TreatmentBasisView.Write(console, profile, answers);
        console.MarkupLine(string.Create(CultureInfo.InvariantCulture,
            $"[grey]{answers[0].Simulation.Draws:N0} draws, the same for every treatment; seed {answers[0].Simulation.Seed}, version "
                + $"{Simulation.Version}[/]"));
    }

    private static TextTable TableOf(IReadOnlyList<TreatmentAnswer> answers)
    {
        var table = new TextTable().Label("");
        foreach (var answer in answers)
        {
            table.Number(Markup.Escape(answer.Name));
        }

        foreach (var (heading, output, needsEffect) in Lines)
        {
            if (output is null || answers.Any(a => a.Find(output) is not null))
            {
                table.Row([heading, .. answers.Select(a => output is null ? "" : Cell(a, output, needsEffect))]);
            }
        }

        table.Row(["[bold]chance of a net saving, if all below holds[/]", .. answers.Select(a => a.Burden.HasEffect
            ? $"[bold]{Amount.SmallPercent(TreatedBurden.ProbabilityOfNetSaving(a.Simulation))}[/]" : Unknown)]);
        return table;
    }

    /// <summary>
    /// The answer in a sentence: which of the treatments save more than they cost, on average and on what is assumed below.
    /// </summary>
    private static void WriteAnswer(IAnsiConsole console, IReadOnlyList<TreatmentAnswer> answers)
    {
        var known = answers.Where(a => a.Burden.HasEffect).ToList();
        var saving = known.Where(a => a.Simulation["net cost"].Mean < 0).Select(a => a.Name).ToList();
        if (known.Count > 0)
        {
            console.MarkupLine(Markup.Escape(saving.Count > 0
                ? $"On what is assumed below, {string.Join(" and ", saving)} would on average avert more than the treatment costs."
                : $"On what is assumed below, "
                + $"{(known.Count == 1 ? known[0].Name : $"none of {string.Join(", ", known.Select(a => a.Name))}")} would "
                + $"{(known.Count == 1 ? "not " : "")}on average avert as much as the treatment costs."));
        }

        if (saving.Count > 0 && known.Any(a =>
            a.Burden.Intervention.Rows.Any(row => row.Input.StartsWith("pain relief: ", StringComparison.Ordinal))))
        {
            console.MarkupLine("That costs follow pain is the most favourable assumption: where a treatment does not pay even so, that is "
                + "an answer; where it does, its effect has yet to be shown.");
        }

        console.MarkupLine("The intervals hold what was stated as uncertain and nothing else; what relief of pain is worth to the patient "
            + "is not in them.\n");
    }

    private static string Cell(TreatmentAnswer answer, string output, bool needsEffect)
    {
        if (answer.Find(output) is not { } estimate)
        {
            return needsEffect || output == "effect needed" ? Unknown : "";
        }

        if (estimate.Unit.IsOne)
        {
            return Amount.Percent(estimate.Mean);
        }

        var scale = Scale.Of(estimate.Mean, estimate.Unit);
        var interval = estimate.Interval(0.95);
        var row = scale.For(estimate.Mean, interval.Low, interval.High);
        var (mean, word) = (row.Text(estimate.Mean), scale.Word.Length > 0 ? $" {scale.Word}" : "");
        if (!Spread.IsDrawn(estimate))
        {
            return $"{mean}{word}";
        }

        return $"{mean}{word}\n[grey]{row.Range(interval.Low, interval.High)}[/]";
    }
}
