using PainCost.Evidence;

namespace PainCost.Validation.Papers;

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
        yield return Equation.Quotes("extra days of absence", figures);
        yield return Equation.Quotes("extra days of presenteeism", figures);

        var (absence, presenteeism) =
            (figures["sick days"] / figures["extra days of absence"], figures["presenteeism"] / figures["extra days of presenteeism"]);
        var workersWithPain = Quantity.Of(100, "worker/hundred-workers") * figures["share with back pain"];
        yield return Equation.Implies(
            "value of a day of absence", absence / workersWithPain,
            "What the cost of sick days implies, at nearly one in four with back pain.");
        yield return Equation.Implies(
            "day of presenteeism over day of absence", presenteeism / absence,
            "Whatever the share with back pain: a day of work done badly is put at little more than half a day missed.");
        yield return Equation.Implies("lost share of the total", lost / figures["total"], "Printed in words: more than two thirds.");
    }
}
