using System.Globalization;
using PainCost.Cli.Views;
using Spectre.Console;

namespace PainCost.Cli.Running;

/// <summary>
/// The answer of a run: what was assumed, the burden, how prevalence is read, what the literature says, and how to repeat it.
/// </summary>
internal static class RunView
{
    public static void Write(IAnsiConsole console, RunRequest request, Simulation simulation, CancellationToken cancellation)
    {
        var profile = request.Profile;
        console.Write(new Rule($"[bold]{Markup.Escape(profile.Title.Length > 0 ? profile.Title : profile.Name)}[/]").LeftJustified());
        AssumptionsView.Write(console, profile, simulation.Model);
        if (CasesView.Fits(simulation))
        {
            CasesView.Write(console, profile, simulation);
        }
        else
        {
            BurdenView.Write(console, simulation);
        }

        ReadingsView.Write(console, request, simulation, cancellation);
        ClaimsView.Write(console, profile);
        UnverifiedView.Write(console, simulation.Model);
        console.WriteLine();
        console.MarkupLine(string.Create(CultureInfo.InvariantCulture,
            $"[grey]{simulation.Draws:N0} draws, seed {simulation.Seed}, {DesignName(simulation)}, inputs {simulation.Model.InputsHash()}, version {Simulation.Version}[/]"));
    }

    private static string DesignName(Simulation simulation)
    {
        var name = simulation.Design switch
        {
            Design.MonteCarlo => "Monte Carlo",
            Design.LatinHypercube => "Latin hypercube",
            var other => other.ToString(),
        };
        return simulation.Replicates == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} in {simulation.Replicates} replicates");
    }
}
