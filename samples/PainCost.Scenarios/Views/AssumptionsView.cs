using Spectre.Console;
using Profile = PainCost.Evidence.Profile;

namespace PainCost.Cli.Views;

/// <summary>What a run rests on: every input with its value, unit, source and how well it is known, and the choices made.</summary>
internal static class AssumptionsView
{
    public static void Write(IAnsiConsole console, Profile profile, Model model)
    {
        console.MarkupLine("\n[bold]What was assumed[/]");
        var table = new Table().Border(TableBorder.Simple).AddColumn("input")
            .AddColumn(new TableColumn("value").NoWrap()).AddColumn(new TableColumn("unit").NoWrap())
            .AddColumn(new TableColumn("source").NoWrap()).AddColumn(new TableColumn("known").NoWrap());
        var used = model.Inputs.Select(i => i.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var input in profile.Inputs)
        {
            table.AddRow(
                Markup.Escape(input.Name) + (used.Contains(input.Name) ? "" : " [grey](not in this equation)[/]"),
                Markup.Escape(Value(input)),
                Markup.Escape(input.Unit.ToString()),
                Markup.Escape(input.Provenance?.Source.Id ?? ""),
                Known(input));
        }

        console.Write(table);
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

    public static string Known(Input input) => input.Provenance?.Knowledge switch
    {
        null => "",
        Knowledge.Seen => "[green]seen[/]",
        Knowledge.Derived => "derived",
        Knowledge.Background => "[red]background[/]",
        _ => "[yellow]assumption[/]",
    };
}
