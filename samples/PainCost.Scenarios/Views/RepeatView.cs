using System.Globalization;
using Spectre.Console;

namespace PainCost.Cli.Views;

/// <summary>What ends an answer over years: the inputs that nobody has verified, and how to repeat it.</summary>
internal static class RepeatView
{
    public static void Write(IAnsiConsole console, Simulation simulation)
    {
        if (Named(simulation.Model, name => name.Split(": ")[0]) is { Count: > 0 } unverified)
        {
            console.MarkupLine("\n[yellow]Not verified against a text:[/] " + Markup.Escape(string.Join(", ", unverified)) + ".");
        }

        console.WriteLine();
        console.MarkupLine(string.Create(
            CultureInfo.InvariantCulture,
            $"[grey]{simulation.Draws:N0} draws, seed {simulation.Seed}, inputs {simulation.Model.InputsHash()}, version "
                + $"{Simulation.Version}[/]"));
    }

    /// <summary>The inputs that nobody has verified, those of one name together, each with how well it is known.</summary>
    public static IReadOnlyList<string> Unverified(Model model) => Named(model, name => name);

    private static IReadOnlyList<string> Named(Model model, Func<string, string> bare) =>
    [
        .. from input in model.Inputs
           where input.IsUnverified
           group input by (Name: bare(InputName.Bare(input)), input.Provenance!.Knowledge) into rows
           select $"{rows.Key.Name} ({rows.Key.Knowledge.ToString().ToLowerInvariant()}{(rows.Count() == 1 ? "" : $", {rows.Count()} rows")})",
    ];
}
