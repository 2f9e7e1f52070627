using PainCost.Evidence;

namespace PainCost.Validation.Papers;

/// <summary>Medians over the states of what chronic diseases cost; the states themselves were not read.</summary>
internal static class Trogdon2015
{
    public static Paper Paper { get; } = new("trogdon-2015", Equations);

    private static IEnumerable<Equation> Equations(Profile figures) => figures.Rows.Select(row => Equation.Quotes(row.Name, figures));
}
