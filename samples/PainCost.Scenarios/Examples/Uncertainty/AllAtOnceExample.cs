using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Sensitivity;

namespace PainCost.Cli.Examples.Uncertainty;

/// <summary>The code of the page on sensitivity that draws all inputs at once, compiled and run by a test.</summary>
internal static class AllAtOnceExample
{
    public static void Run(TextWriter output)
    {
        // <example>
        var model = PainBurden.Of(Profile.BuiltIn("us-2023")).Model;
        var screened = Morris.Of(model, trajectories: 50, seed: 2026)["total"].Effects.Take(3);
        output.WriteLine(string.Join("; ", screened.Select(e => $"{e.Input.Name} {e.MeanAbsolute / 1e9:N1} billion")));

        var total = Sobol.Of(model, draws: 4_096, seed: 2026, new SobolOptions { Outputs = ["total"] })["total"];
        var largest = total.Indices[0];                                // shares of the variance, each with its interval
        output.WriteLine($"{largest.Name}: alone {largest.First}, with all others {largest.Total}");
        output.WriteLine($"all inputs, each alone: {total.SumOfFirst:N3}");

        var shared = Shapley.Of(model, draws: 16_384, seed: 2026)["total"];
        output.WriteLine($"{shared.Effects[0].Name} {shared.Effects[0].Share}; all shares {shared.Effects.Sum(e => e.Share.Value):N12}");

        var found = DrawAssociation.Of(model.Simulate(draws: 20_000, seed: 2026), "total");
        output.WriteLine($"{found.Rows[0].Input}: PRCC {found.Rows[0].PartialRank:N3}; R² {found.Determination:N3}");
        // </example>
    }
}
