using PainCost.Evidence;

namespace PainCost.Validation.Papers;

/// <summary>The population base of the health interview survey.</summary>
internal static class Rikard2023
{
    public static Paper Paper { get; } = new("rikard-2023", Equations);

    private static IEnumerable<Equation> Equations(Profile figures)
    {
        var base21 = (figures["cases"] / figures["prevalence"]).Named("civilian adults");
        yield return Equation.Implies("civilian adults", base21, "The base of the survey: fewer than resident adults.");
        yield return Equation.Gives("cases of high-impact pain", base21 * figures["prevalence of high-impact pain"]);

        // What using the survey's rate on resident adults takes for granted.
        var everybodyACivilian = Quantity.Of(1, "civilian-adult/adult");
        yield return Equation.Differs("cases among residents", figures["prevalence"] * (figures["resident adults"] * everybodyACivilian));
        yield return Equation.Implies(
            "cases by diagnosis per case by survey", figures["cases by diagnosis"] / figures["cases"],
            "The case definition outweighs every sampling error.");
    }
}
