using PainCost.Burden;
using PainCost.Cli.Layout;
using PainCost.Cli.Views;
using PainCost.Reports;
using Spectre.Console;
using Profile = PainCost.Evidence.Profile;

namespace PainCost.Cli.Running;

/// <summary>Both readings of a published total at other prevalences: either the total or the cost per case stays as published.</summary>
internal static class ReadingsView
{
    private const string Prevalence = "prevalence";

    public static void Write(IAnsiConsole console, RunRequest request, Simulation simulation, CancellationToken cancellation)
    {
        var profile = request.Profile;
        if (!profile.TryGetInput(Prevalence, out var prevalence) || !profile.TryGetInput("published cases", out _))
        {
            return;
        }

        var (held, moving) = (Reading(request, profile, HeldFixed.Total), Reading(request, profile, HeldFixed.CostPerCase));
        console.MarkupLine("\n[bold]Two readings of a prevalence[/] that differs from that of the people the total was observed on");
        var (cases, total) = (Scale.Of(Value(held, "cases"), Unit(held, "cases")), Scale.Of(Value(moving, "total"), Unit(moving, "total")));
        var table = new TextTable()
            .Label("prevalence").Number(cases.UnitName(Unit(held, "cases")))
            .Number("total held fixed: cost per case, " + Unit(held, "cost per case"))
            .Number("cost per case held fixed: total, " + total.UnitName(Unit(moving, "total")));
        foreach (var point in Points(prevalence.Distribution))
        {
            AddPoint(table, request, profile.With(Prevalence, Distribution.Fixed(point)), point, cases, total);
        }

        if (!prevalence.Distribution.IsFixed)
        {
            table.Gap();
            string Drawn(HeldFixed held, string output) =>
                ReadingsView.Drawn(request.Model(request.Choices with { HeldFixed = held }, cancellation), output, simulation,
                    cancellation);
            table.Row(
                "drawn: mean\n[grey]95 % interval[/]",
                Drawn(HeldFixed.Total, "cases"),
                Drawn(HeldFixed.Total, "cost per case"),
                Drawn(HeldFixed.CostPerCase, "total"));
        }

        console.Write(table);
        console.MarkupLine("  A cost per case belongs to the case definition it was observed with: it moves to another prevalence only "
            + "where cases are defined alike.\n"
            + "  The mean of a ratio is not the ratio of the means, so the drawn cost per case lies above the one at the middle.");
    }

    private static void AddPoint(TextTable table, RunRequest request, Profile at, double prevalence, Scale cases, Scale total)
    {
        var (held, moving) = (Reading(request, at, HeldFixed.Total), Reading(request, at, HeldFixed.CostPerCase));
        table.Row(
            Amount.Percent(prevalence),
            cases.Text(Value(held, "cases")),
            Scale.Of(0, Unit(held, "cost per case")).Text(Value(held, "cost per case")),
            total.Text(Value(moving, "total")));
    }

    private static Model Reading(RunRequest request, Profile profile, HeldFixed heldFixed) =>
        PainBurden.Of(profile, request.Choices with { HeldFixed = heldFixed }).Model;

    private static double Value(Model model, string output) => model.Evaluate()[output];

    private static PainCost.Unit Unit(Model model, string output) => model.Evaluate().Unit(output);

    private static string Drawn(Model model, string output, Simulation like, CancellationToken cancellation)
    {
        var options = new SimulationOptions { Design = like.Design, Replicates = like.Replicates };
        var estimate = model.Simulate(like.Draws, like.Seed, options, cancellation)[output];
        var scale = Scale.Of(estimate.BaseCase, estimate.Unit);
        return $"{scale.Text(estimate.Mean)}\n[grey]{Spread.Of(estimate, scale)}[/]";
    }

    /// <summary>
    /// The ends and the middle where the range has ends, otherwise the interval's ends and the median; a fixed prevalence is one point.
    /// </summary>
    private static double[] Points(Distribution prevalence) =>
        prevalence.IsFixed ? [prevalence.Mean]
        : prevalence.Density(prevalence.Low) > 0 && prevalence.Density(prevalence.High) > 0
        ? [prevalence.Low, prevalence.Mean, prevalence.High]
        : [prevalence.Quantile(0.025), prevalence.Quantile(0.5), prevalence.Quantile(0.975)];
}
