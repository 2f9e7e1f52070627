using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Impact;

namespace PainCost.Cli.Examples;

/// <summary>The code that docs/impact.md shows; compiled here and run by the tests.</summary>
internal static class ImpactExample
{
    public static void Run(TextWriter output)
    {
        // <example>
        var cases = PainBurden.Of(Profile.BuiltIn("us-2023")).Cases!;
        var eligible = new EligibleCases(cases) { EligibleShare = Input.Fixed("eligible share", 0.05, "1") };
        YearlyQuantity Money(string name, double amount) => YearlyQuantity.Constant(Input.Fixed(name, amount, "USD2023/patient/year"));

        var treatment = new NewTreatment(
            "a treatment", Uptake.Linear(Quantity.Of(0.01, "patient/case"), Quantity.Of(0.1, "patient/case"), over: Quantity.Of(3, "year")),
            [
                new TreatmentCost("infusions") { FirstYear = Money("first course", 1800), LaterYear = Money("later courses", 900) },
                new TreatmentCost("absenteeism") { FirstYear = Money("work gained", -400) },
            ])
        {
            Persistence = YearlyQuantity.Constant(Input.Uncertain("persistence", Distribution.Uniform(low: 0.2, high: 0.8), "1")),
        };

        var impact = BudgetImpact.Of(eligible, treatment, new ImpactChoices { Years = 3 }).Model.Simulate(draws: 100_000, seed: 1);
        foreach (var estimate in new[] { impact["total [year 1]"], impact["total [year 3]"], impact["total"] })
        {
            output.WriteLine($"{estimate.Name}: {estimate.Mean:N0} {estimate.Unit}, {estimate.Interval(0.95)}");
        }
        // </example>
    }
}
