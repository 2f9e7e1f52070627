using PainCost.Evidence;

namespace PainCost.Validation.Papers;

/// <summary>Fills times cost per fill.</summary>
internal static class MepsOpioids2021
{
    public static Paper Paper { get; } = new("meps-opioids-2021", Equations);

    private static IEnumerable<Equation> Equations(Profile figures)
    {
        yield return Equation.Gives("oxycodone total", figures["oxycodone fills"] * figures["oxycodone cost per fill"]);
        yield return Equation.Implies("users", figures["total"] / figures["cost per user"], "");
        yield return Equation.Implies("cost per fill", figures["total"] / figures["fills"], "");
        yield return Equation.Implies("oxycodone users", figures["oxycodone total"] / figures["oxycodone cost per user"], "");
    }
}
