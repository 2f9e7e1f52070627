using PainCost.Evidence;

namespace PainCost.Validation.Papers;

/// <summary>How many people a national cost stands for.</summary>
internal static class Gustavsson2012
{
    public static Paper Paper { get; } = new("gustavsson-2012", Equations);

    private static IEnumerable<Equation> Equations(Profile figures)
    {
        var patients = (figures["national cost"] / figures["cost per patient"]).Named("patients");
        yield return Equation.Implies("patients", patients, "Everybody with such a diagnosis within six years, not the cases of a year.");
        yield return Equation.Implies(
            "patients per resident", patients / figures["residents"],
            "More than half of all residents: no prevalence of chronic pain, and an all-cause cost. Not to be used as an attributable cost.");
    }
}
