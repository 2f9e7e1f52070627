using PainCost.Evidence;

namespace PainCost.Validation.Papers;

/// <summary>The share of adults with an opioid prescription.</summary>
internal static class MepsOpioids2015
{
    public static Paper Paper { get; } = new("meps-opioids-2015", Equations);

    private static IEnumerable<Equation> Equations(Profile figures)
    {
        yield return Equation.Gives("share with an opioid", figures["adults with an opioid"] / figures["adults"]);
        yield return Equation.Implies("cost per user", figures["total"] / figures["adults with an opioid"], "");
    }
}
