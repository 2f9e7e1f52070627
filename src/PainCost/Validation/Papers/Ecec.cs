using PainCost.Evidence;

namespace PainCost.Validation.Papers;

/// <summary>What an hour of work costs an employer.</summary>
internal static class Ecec
{
    public static Paper Paper { get; } = new("ecec", Equations);

    private static IEnumerable<Equation> Equations(Profile figures)
    {
        foreach (var year in new[] { "2023", "2024" })
        {
            var wage = figures[$"wages and salaries [{year}]"];
            yield return Equation.Gives($"total compensation [{year}]", wage + figures[$"benefits [{year}]"]);
            yield return Equation.Implies($"compensation over wage [{year}]", figures[$"total compensation [{year}]"] / wage, "");
        }
    }
}
