using PainCost.Evidence;
using PainCost.Treatments;

namespace PainCost.Cli.Examples;

/// <summary>The page on treatments' code, compiled and run by a test.</summary>
internal static class TreatmentsExample
{
    public static void Run(TextWriter output)
    {
        // <example>
        var lidocaine = Intervention.BuiltIn("lidocaine")
            .With("weeks of effect per course", Distribution.Uniform(low: 4, high: 12));
        var treated = TreatedBurden.Of(Profile.BuiltIn("article"), lidocaine);
        var simulation = treated.Model.Simulate(draws: 100_000, seed: 2026);

        output.WriteLine(simulation["net cost per patient"]);
        output.WriteLine(simulation["break-even price per infusion"]);
        output.WriteLine($"saves more than it costs in {TreatedBurden.ProbabilityOfNetSaving(simulation):P1} of the draws");
        output.WriteLine(string.Join(", ", treated.Assumptions.Select(input => input.Name)));
        // </example>
    }
}
