using System.Globalization;
using PainCost.Cli.Layout;
using PainCost.Cli.Views;
using PainCost.Reports;
using Spectre.Console;

namespace PainCost.Cli.Running;

/// <summary>
/// The answer of a run: first in sentences, then the burden, what to know of it, how prevalence is read, what the literature says, what was
/// assumed, and how to repeat it.
/// </summary>
internal static class RunView
{
    public static void Write(IAnsiConsole console, RunRequest request, Simulation simulation, CancellationToken cancellation)
    {
        var profile = request.Profile;
        var headline = Headline.Of(simulation, profile, request.Choices, cancellation);
        Heading.Write(console, profile.Title.Length > 0 ? profile.Title : profile.Name);
        console.MarkupLine($"\n[bold]{Markup.Escape(string.Join(' ', headline.Sentences))}[/]");
        if (CasesView.Fits(simulation))
        {
            CasesView.Write(console, profile, simulation);
        }
        else
        {
            BurdenView.Write(console, simulation);
        }

        CaveatsView.Write(console, simulation.Model, headline);
        ReadingsView.Write(console, request, simulation, cancellation);
        ClaimsView.Write(console, profile);
        console.MarkupLine("\n[bold]What was assumed[/]");
        if (request.ShowsInputs)
        {
            AssumptionsView.Write(console, profile, simulation.Model);
        }
        else
        {
            AssumptionsView.WriteShort(console, simulation.Model);
        }

        console.WriteLine();
        console.MarkupLine(string.Create(CultureInfo.InvariantCulture,
            $"[grey]{simulation.Draws:N0} draws, seed {simulation.Seed}, {DesignName(simulation)}, inputs {simulation.Model.InputsHash()}, "
                + $"version {Simulation.Version}[/]"));
    }

    private static string DesignName(Simulation simulation)
    {
        var name = simulation.Design switch
        {
            Design.MonteCarlo => "Monte Carlo",
            Design.LatinHypercube => "Latin hypercube",
            var other => other.ToString(),
        };
        return simulation.Replicates == 1 ? name : string.Create(CultureInfo.InvariantCulture,
            $"{name} in {simulation.Replicates} replicates");
    }
}
