using PainCost.Burden;
using PainCost.Calibration;
using PainCost.Evidence;

namespace PainCost.Cli.Examples;

/// <summary>The code of docs/calibration.md, compiled and run.</summary>
internal static class CalibrationExample
{
    public static void Run(TextWriter output)
    {
        // <example>
        var profile = Profile.BuiltIn("article");
        var model = PainBurden.Of(profile, HeldFixed.CostPerCase).Model;

        var scaling = Scaling.Match(model, "total", target: 560e9, "prevalence");
        output.WriteLine($"prevalence × {scaling.Factor:N4}");
        var matched = PainBurden.Of(scaling.Apply(profile), HeldFixed.CostPerCase).Model.Evaluate();
        output.WriteLine($"total {matched["total"]:N0}");

        var published = Distribution.Normal(mean: 560e9, standardError: 28e9);     // 5 %: an assumption
        var weighted = Reweighting.Of(model.Simulate(draws: 100_000, seed: 2026), "total", published);
        var prevalence = weighted.Inputs.First();
        output.WriteLine($"{prevalence.Name} {prevalence.Before.Mean:N3} before, {prevalence.After.Mean:N3} after; "
            + $"{weighted.EffectiveDraws:N0} draws' worth");
        // </example>
    }
}
