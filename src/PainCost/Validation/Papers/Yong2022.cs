using PainCost.Evidence;

namespace PainCost.Validation.Papers;

/// <summary>Two valuations of the same lost days.</summary>
internal static class Yong2022
{
    public static Paper Paper { get; } = new("yong-2022", Equations);

    private static IEnumerable<Equation> Equations(Profile figures)
    {
        var excessDays = figures["days missed with pain"] - figures["days missed without pain"];
        var days = (figures["cases"] * excessDays).Named("days lost");
        const string Alternatives = "Two valuations of the same days: alternatives, not addends. The paper's value of a day was not seen.";
        yield return Equation.Implies("civilian adults", figures["cases"] / figures["prevalence"], "The base of the survey.");
        yield return Equation.Implies("days lost", days, "In excess of the days missed without pain.");
        yield return Equation.Implies("value of a lost day by gross domestic product", figures["lost productivity"] / days, Alternatives);
        yield return Equation.Implies("value of a lost day by wages", figures["lost wages"] / days, Alternatives);
    }
}
