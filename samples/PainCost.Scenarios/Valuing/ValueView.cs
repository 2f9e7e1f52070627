using System.Globalization;
using PainCost.Cli.Layout;
using PainCost.Decisions;
using PainCost.Reports;
using Spectre.Console;

namespace PainCost.Cli.Valuing;

/// <summary>A decision between treatments in the terminal: what to choose, how sure that is, and what knowing more is worth.</summary>
internal static class ValueView
{
    private const int MostInputs = 10;

    public static void Write(IAnsiConsole console, ValueAnswer answer)
    {
        var unit = answer.Decision.Unit;
        Heading.Write(console, $"What to choose, and what knowing more is worth: {answer.Simulation.Model.Title}");
        console.MarkupLine(Markup.Escape(answer.Request.WeekValue is { } worth
            ? $"Net benefit in {unit}: pain-free weeks at {worth} each, less net cost."
            : $"Net benefit in {unit}: net cost with its sign turned. --week says what a pain-free week is worth to the patient."));
        WriteOptions(console, answer);
        WriteInformation(console, answer);
        WriteCurve(console, answer);
        WriteBasis(console, answer);
    }

    private static void WriteOptions(IAnsiConsole console, ValueAnswer answer)
    {
        var table = new TextTable().Label("option").Number("net benefit")
            .Number("best in").Number("expected loss");
        foreach (var (name, option) in answer.Options.Zip(answer.Decision.Options))
        {
            var isBest = option == answer.Decision.Best;
            table.Row(isBest ? $"[bold]{Markup.Escape(name)}[/]" : Markup.Escape(name), Money(option.Mean),
                Amount.Percent(option.ProbabilityBest), Money(option.ExpectedLoss));
        }

        console.WriteLine();
        console.Write(table);
        var best = answer.Options[answer.Decision.Options.ToList().IndexOf(answer.Decision.Best)];
        console.MarkupLine(Markup.Escape($"  On what is known, and on what is assumed below, the best is {best}."));
    }

    private static void WriteInformation(IAnsiConsole console, ValueAnswer answer)
    {
        console.MarkupLine("\n[bold]What it would be worth to know before choosing[/]");
        var table = new TextTable().Label("").Number("for each person")
            .Number("± error").Number("for all, million");
        AddValue(table, answer, answer.Decision.Evpi, "[bold]everything[/]");
        var telling = answer.OfEachInput.Where(v => v.IsDistinguishable).ToList();
        foreach (var value in telling.Take(MostInputs))
        {
            AddValue(table, answer, value, Markup.Escape(value.Inputs[0]));
        }

        console.Write(table);
        console.MarkupLine(Markup.Escape(string.Create(CultureInfo.InvariantCulture,
            $"  For all: {answer.PeoplePerYear:N0} people a year over {answer.Request.Years} years; "
                + $"{answer.Request.Discounting.Choice.Value}.")));
        var rest = answer.OfEachInput.Count - Math.Min(telling.Count, MostInputs);
        if (rest > 0)
        {
            console.MarkupLine(telling.Count == 0
                ? "  Knowing any one input alone would not change the choice by more than chance can tell."
                : $"  Of the other {rest} uncertain inputs, none alone is worth more, or more than chance can tell.");
        }
    }

    private static void AddValue(TextTable table, ValueAnswer answer, InformationValue value, string name) => table.Row(
        name,
        Money(value.Value),
        Money(value.StandardError),
        Amount.Of(value.ForPopulation(answer.PeoplePerYear, answer.Request.Years, year => answer.Request.Discounting.Factor(year)) / 1e6));

    private static void WriteCurve(IAnsiConsole console, ValueAnswer answer)
    {
        if (answer.Curve is not { } curve || answer.Frontier is not { } frontier)
        {
            return;
        }

        console.MarkupLine("\n[bold]How likely each is the best[/], by what a pain-free week is worth to the patient");
        var table = new TextTable().Number("a week");
        foreach (var name in curve.Strategies)
        {
            table.Number(Markup.Escape(name));
        }

        foreach (var point in curve.Points)
        {
            table.Row([Money(point.Value), .. point.ProbabilitiesBest.Select((p, i) => curve.Strategies[i] == point.Best
                ? $"[bold]{Amount.Percent(p)}[/]" : Amount.Percent(p))]);
        }

        console.Write(table);
        foreach (var row in frontier.Rows.Where(r => r.Strategy.Name != Treatments.TreatmentDecision.NoTreatment))
        {
            console.MarkupLine($"  {Markup.Escape(Place(row))}");
        }
    }

    private static string Place(FrontierRow row) => row switch
    {
        { Icer: { } ratio } => $"{row.Strategy.Name} costs {Money(ratio)} for each pain-free week more than the option before it.",
        { Dominance: Dominance.None } => $"{row.Strategy.Name} brings more pain-free weeks than any other that costs as little.",
        { Dominance: Dominance.Extended } =>
            $"{row.Strategy.Name} is never the best on average: a mix of two others brings as much for less.",
        _ => $"{row.Strategy.Name} is never the best on average: another costs no more and brings as much.",
    };

    private static void WriteBasis(IAnsiConsole console, ValueAnswer answer)
    {
        if (answer.Left.Count > 0)
        {
            console.MarkupLine($"\n[yellow]Left out[/], for nothing is known of what it averts: "
                + $"{Markup.Escape(string.Join(", ", answer.Left.Select(t => t.Intervention.Name)))}. treat says what is missing.");
        }

        console.MarkupLine($"\n[yellow]Assumed or not verified[/]: {Markup.Escape(string.Join(", ", answer.Assumptions))}. treat gives "
            + $"their values.");
        console.MarkupLine(string.Create(CultureInfo.InvariantCulture,
            $"[grey]{answer.Draws.Draws:N0} draws, the same for every option; seed {answer.Simulation.Seed}, version {Simulation.Version}[/]"));
    }

    private static string Money(double value) => Amount.Of(value);
}
