using PainCost.Burden;
using PainCost.Burden.Inputs;
using PainCost.Evidence;

namespace PainCost.Validation.Papers;

/// <summary>Persons times excess cost per person; health care through the burden equation itself.</summary>
internal static class Guy2025
{
    public static Paper Paper { get; } = new("guy-2025", Equations);

    private static IEnumerable<Equation> Equations(Profile figures)
    {
        var burden = PainBurden.Of(figures.Only("", BurdenInput.Cases, BurdenInput.ExcessHealthCareCost)).Model;
        yield return Equation.Gives("medical care", burden.Outputs.Single(output => output.Name == BurdenOutput.HealthCare).Quantity);
        yield return Equation.Gives("lost productivity", figures[BurdenInput.Cases] * figures[BurdenInput.ExcessProductivityCost]);
        yield return Equation.Gives("total", figures["medical care"] + figures["lost productivity"]);
    }
}
