using PainCost.Evidence;

namespace PainCost.Validation.Papers;

/// <summary>Shares of direct cost.</summary>
internal static class Maniadakis2000
{
    public static Paper Paper { get; } = new("maniadakis-2000", Equations);

    private static IEnumerable<Equation> Equations(Profile figures)
    {
        yield return Equation.AddsToOne(
            "shares of direct cost", figures.All("share of direct cost"), "Six shares, each rounded to one per cent.");
        yield return Equation.Implies("medication", figures["direct cost"] * figures["share of direct cost [medication]"], "");
        yield return Equation.Implies("total", figures["direct cost"] + figures["informal care and production losses"], "");
    }
}
