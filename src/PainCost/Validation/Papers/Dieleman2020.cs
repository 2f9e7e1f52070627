using PainCost.Evidence;

namespace PainCost.Validation.Papers;

/// <summary>Spending by payer.</summary>
internal static class Dieleman2020
{
    public static Paper Paper { get; } = new("dieleman-2020", Equations);

    private static IEnumerable<Equation> Equations(Profile figures)
    {
        yield return Equation.Gives("total", figures["private insurance"] + figures["public insurance"] + figures["out of pocket"]);
        yield return Equation.Gives("musculoskeletal share", figures["all musculoskeletal"] / figures["all studied spending"]);
    }
}
