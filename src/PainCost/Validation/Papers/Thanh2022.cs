using PainCost.Evidence;

namespace PainCost.Validation.Papers;

/// <summary>Prevalence times people times cost, for two definitions of chronic pain.</summary>
internal static class Thanh2022
{
    public static Paper Paper { get; } = new("thanh-2022", Equations);

    private static IEnumerable<Equation> Equations(Profile figures)
    {
        // The paper applies one rate to both age groups.
        var sameRate = Quantity.Of(1, "person-12-up/person-18-64");
        foreach (var definition in new[] { "low", "high" })
        {
            var prevalence = figures[$"prevalence [{definition}]"];
            var cases = figures["people aged 12 and over"] * prevalence;
            var casesOfWorkingAge = figures["people aged 18-64"] * (prevalence * sameRate);
            yield return Equation.Gives($"health care [{definition}]", cases * figures["excess health care cost"]);
            yield return Equation.Gives($"lost productivity [{definition}]", casesOfWorkingAge * figures["excess productivity cost"]);
            yield return Equation.Implies(
                $"long-term care [{definition}]",
                figures[$"total [{definition}]"] - figures[$"health care [{definition}]"] - figures[$"lost productivity [{definition}]"],
                "What the total leaves.");
        }

        var ratio = figures["prevalence [high]"] / figures["prevalence [low]"];
        yield return Equation.Gives("health care scaled by prevalence [high]", figures["health care [low]"] * ratio);
        yield return Equation.Gives("lost productivity scaled by prevalence [high]", figures["lost productivity [low]"] * ratio);
        yield return Equation.AddsToOne(
            "shares of health care", figures.All("share of health care"), "Six shares, each rounded to 0.1 per cent.");
    }
}
