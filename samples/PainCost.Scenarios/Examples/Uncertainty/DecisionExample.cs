using PainCost.Decisions;
using PainCost.Prices;

namespace PainCost.Cli.Examples.Uncertainty;

/// <summary>The code of docs/value-of-information.md, compiled and run. Its figures are invented.</summary>
internal static class DecisionExample
{
    public static void Run(TextWriter output)
    {
        // <example>
        var response = Input.Uncertain("response", Distribution.Beta(mean: 0.4, standardError: 0.1), "1");
        var saving = Input.Uncertain("saving per responder", Distribution.Gamma(mean: 3000, standardError: 900), "USD2023/case");
        var course = Input.Fixed("cost of a course", 1100, "USD2023/case");
        var model = Model.Of(("treat", (response * saving) - course), ("do not", 0 * course));

        var draws = model.Simulate(draws: 100_000, seed: 2026).Keep();
        var decision = Decision.Between(draws, ["do not", "treat"]);
        output.WriteLine($"best: {decision.Best.Name}, in {decision.Best.ProbabilityBest:P0} of draws");
        output.WriteLine(decision.Evpi);
        foreach (var value in decision.EvppiOfEach("response", "saving per responder"))
        {
            output.WriteLine(value);
        }

        var discounting = Discounting.Exponential(DiscountRate.Real(0.03));
        output.WriteLine($"for 10,000 cases a year over 5 years: "
            + $"{decision.Evpi.ForPopulation(10_000, 5, year => discounting.Factor(year)):N0} USD2023");
        // </example>
    }
}
