using PainCost.Evidence;

namespace PainCost.Validation.Papers.UnitedStates;

/// <summary>What low back pain costs an employer.</summary>
internal static class Ibi2013
{
    public static Paper Paper { get; } = new("ibi-2013", Equations);

    private static IEnumerable<Equation> Equations(Profile figures)
    {
        var lost = figures["lost time and underperformance"];
        yield return Equation.Gives(
            "lost time and underperformance",
            figures["sick days"] + figures["presenteeism"] + figures["short-term disability"] + figures["long-term disability"]
                + figures["workers' compensation"]);
        yield return Equation.Implies("medical treatment", figures["total"] - lost, "What the total leaves.");
        yield return Equation.Implies("lost share of the total", lost / figures["total"], "Printed in words: more than two thirds.");
    }
}
