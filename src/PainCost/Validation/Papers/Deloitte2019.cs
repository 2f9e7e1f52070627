using PainCost.Evidence;

namespace PainCost.Validation.Papers;

/// <summary>Financial cost, wellbeing and their total.</summary>
internal static class Deloitte2019
{
    public static Paper Paper { get; } = new("deloitte-2019", Equations);

    private static IEnumerable<Equation> Equations(Profile figures)
    {
        yield return Equation.Gives("financial cost", figures["health system"] + figures["productivity"] + figures["other financial"]);
        yield return Equation.Gives("total", figures["financial cost"] + figures["wellbeing"]);
        yield return Equation.Implies("financial cost per case", figures["financial cost"] / figures["cases"], "");
        yield return Equation.Implies("total per case", figures["total"] / figures["cases"], "");
        yield return Equation.Implies(
            "real growth in a year to 2050", Quantity.Power(figures["total in 2050"] / figures["total"], 1 / 32.0) - 1, "Constant prices.");
    }
}
