using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Scenarios;

namespace PainCost.Cli.Examples;

/// <summary>The page on scenarios' code, compiled and run by a test.</summary>
internal static class ScenariosExample
{
    public static void Run(TextWriter output)
    {
        // <example>
        var asPublished = Scenario.Of("article", Profile.BuiltIn("article"), new BurdenChoices { HeldFixed = HeldFixed.CostPerCase });
        var survey = Scenario.Parse("article; name=survey; hold=cost-per-case; prevalence=beta(mean=0.243, se=0.003)");

        var difference = ScenarioComparison.Of([asPublished, survey], draws: 100_000, seed: 2026)["total"].Differences[0];
        output.WriteLine(difference.Estimate);
        output.WriteLine($"lower in {difference.ProbabilityLower:P1} of the draws");
        foreach (var part in difference.Components)
        {
            output.WriteLine($"{part.Component}: {part.Estimate.Mean:N0}");
        }

        var low = Scenario.Of("low", Profile.BuiltIn("us-2008"));
        var high = Scenario.Of("high", Profile.BuiltIn("us-2008-high"));
        var average = ScenarioAverage.Of([(low, 0.5), (high, 0.5)], choice: "specification of 2012", draws: 100_000, seed: 2026);
        output.WriteLine($"{average.BaseCase:N0} {average.Unit}, {average.Interval(0.95)}, {average.ShareBetween:P0} of the variance "
            + $"between the two");
        // </example>
    }
}
