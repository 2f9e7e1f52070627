using PainCost.Burden;
using PainCost.Evidence;

namespace PainCost.Cli.Examples;

/// <summary>The code that the README shows; compiled here and run by the tests.</summary>
internal static class ReadmeExample
{
    public static void Run(TextWriter output)
    {
        // <example>
        var profile = Profile.BuiltIn("article");
        var burden = PainBurden.Of(profile, HeldFixed.CostPerCase);
        var baseCase = burden.Model.Evaluate();                       // every input at its central value
        output.WriteLine($"base case {baseCase["total"]:N0} {baseCase.Unit("total")}");

        var draws = burden.Model.Simulate(draws: 100_000, seed: 2026); // every input drawn once per draw
        foreach (var estimate in new[] { draws["total"], draws["medication"] })
        {
            output.WriteLine($"{estimate.Name}: {estimate.Mean:N0} {estimate.Unit}, {estimate.Interval(0.95)}, Monte Carlo error "
                + $"{estimate.MonteCarloError:N0}");
        }

        var survey = profile.With("prevalence", Distribution.Beta(mean: 0.243, standardError: 0.004));
        output.WriteLine($"at 24.3 %: {PainBurden.Of(survey, HeldFixed.CostPerCase).Model.Evaluate()["total"]:N0}");
        output.WriteLine(burden.Model.Explain("medication"));         // formula, value, unit and source of every part
        // </example>
    }
}
