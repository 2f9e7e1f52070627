using PainCost.Evidence;
using PainCost.Projection;

namespace PainCost.Cli.Examples;

/// <summary>The code that docs/projection.md shows; compiled here and run by the tests.</summary>
internal static class ProjectionExample
{
    public static void Run(TextWriter output)
    {
        // <example>
        var model = BurdenProjection.Of(Profile.BuiltIn("us-2023"), PopulationTable.UnitedStates,
            new ProjectionChoices { From = 2020 }).Model;
        var burden = model.Simulate(draws: 100_000, seed: 1);
        foreach (var name in new[] { "total [2020]", "total [2024]", BurdenProjection.Growth, BurdenProjection.Numbers,
            BurdenProjection.Ageing })
        {
            output.WriteLine($"{name}: {burden[name].Mean:N0} {burden[name].Unit}, {burden[name].Interval(0.95)}");
        }
        // </example>
    }
}
