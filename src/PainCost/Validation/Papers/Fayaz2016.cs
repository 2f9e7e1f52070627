using PainCost.Evidence;

namespace PainCost.Validation.Papers;

/// <summary>A pooled rate of adults, and the people it was applied to.</summary>
internal static class Fayaz2016
{
    public static Paper Paper { get; } = new("fayaz-2016", Equations);

    private static IEnumerable<Equation> Equations(Profile figures)
    {
        yield return Equation.Gives("prevalence", (figures["lower end"] + figures["upper end"]) / 2);

        // What the printed number of people takes for granted.
        var everybodyAnAdult = Quantity.Of(1, "adult/person");
        const string People = "people with chronic pain";
        yield return Equation.Gives(
            $"{People} [every resident counted as an adult]", figures["prevalence"] * (figures["residents"] * everybodyAnAdult));
        yield return Equation.Differs($"{People} [adults]", figures["prevalence"] * figures["adults"]);
    }
}
