namespace PainCost.Cli.Examples;

/// <summary>The code that docs/quantities.md shows; compiled here and run by the tests.</summary>
internal static class QuantitiesExample
{
    public static void Run(TextWriter output)
    {
        // <example>
        var population = Input.Fixed("population", 235.2e6, "adult");
        var prevalence = Input.Uncertain("prevalence", Distribution.Beta(mean: 0.243, standardError: 0.004), "case/adult");
        var costPerCase = Input.Uncertain("cost per case", Distribution.Gamma(mean: 2500, standardError: 400), "USD2023/case/year");

        var cases = (population * prevalence).Named("cases");
        var model = Model.Of(("total", cases * costPerCase), ("cases", cases));      // USD2023/year and case

        var total = model.Simulate(draws: 100_000, seed: 1)["total"];
        output.WriteLine($"{total.Mean:N0} {total.Unit}, {total.Interval(0.95)}");
        output.WriteLine($"P(above 150 billion) = {total.ProbabilityAbove(150e9):P1}");
        output.WriteLine($"one percent more prevalence: {model.Gradient().Elasticity("total", "prevalence"):N2} percent more cost");
        // </example>
    }
}
