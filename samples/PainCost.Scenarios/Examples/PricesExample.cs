using PainCost.Prices;

namespace PainCost.Cli.Examples;

/// <summary>The code that docs/prices.md shows; compiled here and run by the tests.</summary>
internal static class PricesExample
{
    public static void Run(TextWriter output)
    {
        // <example>
        var healthCare = Input.Fixed("health care", 261e9, "USD2010/year");                // Gaskin and Richard, low end
        var lostProductivity = Input.Fixed("lost productivity", 299e9, "USD2010/year");

        var plan = RestatementPlan.UnitedStates;
        foreach (var chosen in new[] { plan, plan.WithAll(PriceIndex.BuiltIn("cpi-u")) })
        {
            var total = chosen.Restate("health care", healthCare, 2024) + chosen.Restate("lost productivity", lostProductivity, 2024);
            var model = Model.Of(("total", total)).Describe("560 billion in the money of 2024", chosen.Choices);
            output.WriteLine($"{model.Evaluate()["total"]:N0} {total.Unit}");
            output.WriteLine(model.Explain("total"));
        }
        // </example>
    }
}
