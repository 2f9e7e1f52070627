using PainCost.Burden;
using PainCost.Evidence;

namespace PainCost.Cli.Examples.Uncertainty;

/// <summary>The code on designs of the page on uncertainty, compiled and run by a test.</summary>
internal static class DesignExample
{
    public static void Run(TextWriter output)
    {
        // <example>
        var model = PainBurden.Of(Profile.BuiltIn("us-2023")).Model;
        foreach (var design in Enum.GetValues<Design>())
        {
            var burden = model.Simulate(draws: 131_072, seed: 2026, new SimulationOptions { Design = design });
            output.WriteLine($"{design}, {burden.Replicates}: mean {burden["total"].Mean:N0}, Monte Carlo error "
                + $"{burden["total"].MonteCarloError:N0}");
        }
        // </example>
    }
}
