using PainCost.Burden;
using PainCost.Distributions;
using PainCost.Modelling;
using PainCost.Sampling;
using Spectre.Console;
using Profile = PainCost.Evidence.Profile;

namespace PainCost.Scenarios.Views;

/// <summary>Both readings of a published total at other prevalences: either the total or the cost per case stays as published.</summary>
internal static class ReadingsView
{
    private const string Prevalence = "prevalence";

    public static void Write(IAnsiConsole console, RunRequest request, Simulation simulation)
    {
        var profile = request.Profile;
        if (!profile.TryGetInput(Prevalence, out var prevalence) || prevalence.Distribution.IsFixed || !profile.TryGetInput("published cases", out _))
        {
            return;
        }

        var (held, moving) = (Reading(request, profile, HeldFixed.Total), Reading(request, profile, HeldFixed.CostPerCase));
        var (perCase, total) = (held.Outputs.Single(o => o.Name == "cost per case"), held.Outputs[0]);
        console.MarkupLine("\n[bold]Two readings of a prevalence[/] that differs from that of the people the total was observed on");
        var table = new Table().Border(TableBorder.Simple).AddColumns("prevalence", "cases, million").AddColumn("total held fixed:\ncost per case, " + perCase.Unit)
            .AddColumn("cost per case held fixed:\ntotal, " + Amount.UnitName(total.Unit));
        foreach (var value in Points(prevalence.Distribution))
        {
            var at = profile.With(Prevalence, Distribution.Fixed(value));
            var (first, second) = (Reading(request, at, HeldFixed.Total).Evaluate(), Reading(request, at, HeldFixed.CostPerCase).Evaluate());
            table.AddRow(
                Amount.Percent(value),
                Amount.Of(first["cases"], first.Unit("cases")),
                Amount.Of(first["cost per case"], perCase.Unit),
                Amount.Of(second["total"], total.Unit));
        }

        table.AddEmptyRow();
        table.AddRow("drawn: mean\n[grey]95 % interval[/]", Drawn(held, "cases", simulation), Drawn(held, "cost per case", simulation), Drawn(moving, "total", simulation));
        console.Write(table);
    }

    private static Model Reading(RunRequest request, Profile profile, HeldFixed heldFixed) => PainBurden.Model(profile, request.Choices with { HeldFixed = heldFixed });

    private static string Drawn(Model model, string output, Simulation like)
    {
        var estimate = model.Simulate(like.Draws, like.Seed)[output];
        var interval = estimate.Interval(0.95);
        return $"{Amount.Of(estimate.Mean, estimate.Unit)}\n[grey]{Amount.Range(interval.Low, interval.High, estimate.Unit)}[/]";
    }

    /// <summary>The ends and the middle where the range has ends, otherwise the interval's ends and the median.</summary>
    private static double[] Points(Distribution prevalence) =>
        prevalence.Density(prevalence.Low) > 0 && prevalence.Density(prevalence.High) > 0
            ? [prevalence.Low, prevalence.Mean, prevalence.High]
            : [prevalence.Quantile(0.025), prevalence.Quantile(0.5), prevalence.Quantile(0.975)];
}
