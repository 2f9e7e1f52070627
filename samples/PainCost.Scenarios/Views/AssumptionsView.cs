using PainCost.Cli.Layout;
using PainCost.Reports;
using Spectre.Console;
using Profile = PainCost.Evidence.Profile;

namespace PainCost.Cli.Views;

/// <summary>What a run rests on: every input with its value, unit, source and how well it is known, and the choices made.</summary>
internal static class AssumptionsView
{
    public static void Write(IAnsiConsole console, Profile profile, Model model)
    {
        var table = new TextTable().Label("input").Words("value").Aside("unit", "source", "known");
        var used = model.Inputs.Select(i => i.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var input in profile.Inputs)
        {
            table.Row(
                Markup.Escape(input.Name) + (used.Contains(input.Name) ? "" : " [grey](not in this equation)[/]"),
                Markup.Escape(Value(input)),
                input.Unit.IsOne ? "" : Markup.Escape(input.Unit.ToString()),
                Markup.Escape(input.Provenance?.Source.Id ?? ""),
                Known(input));
        }

        console.Write(table);
        console.WriteLine();
        WriteChoices(console, model);
    }

    /// <summary>The choices, and which inputs are behind the answer, by name.</summary>
    public static void WriteShort(IAnsiConsole console, Model model)
    {
        WriteChoices(console, model);
        List<string> names = [.. model.Inputs.GroupBy(input => InputName.Bare(input).Split(": ")[0])
            .Select(rows => rows.Count() == 1 ? rows.Key : $"{rows.Key} ({rows.Count()} rows)")];
        console.MarkupLine(Markup.Escape($"  inputs: {string.Join(", ", names)}"));
        console.MarkupLine("  [bold]--inputs[/] lists each with its value, unit, source and how well it is known.");
    }

    private static void WriteChoices(IAnsiConsole console, Model model)
    {
        foreach (var choice in model.Choices)
        {
            console.MarkupLine($"  {Markup.Escape(choice.Name)}: [bold]{Markup.Escape(choice.Value)}[/]");
        }

        CorrelationsView.Write(console, model);
    }

    /// <summary>A fixed value as a number; an uncertain one as it was stated.</summary>
    public static string Value(Input input) =>
        !input.Distribution.IsFixed ? input.Distribution.ToString()
        : Math.Abs(input.CentralValue) >= 1000 ? Amount.Text(input.CentralValue, "N0")
        : Amount.Text(input.CentralValue, "G6");

    /// <summary>The value with its unit, where it has one.</summary>
    public static string WithUnit(Input input) => input.Unit.IsOne ? Value(input) : $"{Value(input)} {input.Unit}";

    public static string Known(Input input) => input.Provenance?.Knowledge switch
    {
        null => "",
        Knowledge.Seen => "[green]seen[/]",
        Knowledge.Derived => "derived",
        Knowledge.Background => "[red]background[/]",
        _ => "[yellow]assumption[/]",
    };
}
