using PainCost.Evidence;
using PainCost.Modelling;

namespace PainCost.Burden;

/// <summary>The burden equation: what chronic pain costs the population of a profile in a year.</summary>
/// <remarks>
/// A profile with published totals gives a burden from above, split by published parts; a profile with costs and losses per
/// case gives one from below. The first output is <c>total</c>; then the components, <c>cases</c> and <c>cost per case</c>.
/// Every formula is in docs/model.md.
/// </remarks>
public static class PainBurden
{
    /// <summary>Builds the burden model of a profile.</summary>
    /// <param name="profile">The inputs, with their sources.</param>
    /// <param name="heldFixed">
    /// For a burden from above, what stays as published when the number of cases differs; left out, the total.
    /// A burden from below holds cost per case by its nature.
    /// </param>
    /// <returns>A model whose money outputs are in the profile's price basis per year.</returns>
    /// <exception cref="BurdenException">The profile's inputs do not make up a burden; all reasons at once.</exception>
    /// <exception cref="Units.UnitMismatchException">Inputs are on different price bases or population bases.</exception>
    public static Model Model(Profile profile, HeldFixed? heldFixed = null)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var inputs = new BurdenInputs(profile);
        BurdenCheck.Check(inputs, heldFixed);
        var cases = (inputs.Find("cases") ?? (inputs["population"] * inputs["prevalence"])).Named(Output.Cases);
        var isTopDown = BurdenCheck.IsTopDown(inputs);
        var held = heldFixed ?? (isTopDown ? HeldFixed.Total : HeldFixed.CostPerCase);
        var outputs = isTopDown ? TopDown.Outputs(inputs, cases, held) : BottomUp.Outputs(inputs, cases);
        return Modelling.Model.Of(outputs).Describe(
            profile.Name,
            new Choice("approach", isTopDown ? "from above: a published total, split by published parts" : "from below: what a case costs, component by component"),
            new Choice("held fixed", held == HeldFixed.Total ? "total" : "cost per case"));
    }

    /// <summary>What a component's name takes in.</summary>
    /// <param name="model">A burden model.</param>
    /// <param name="output">The name of one of its outputs.</param>
    /// <returns>A phrase; null where the name says it all.</returns>
    public static string? Meaning(Model model, string output)
    {
        ArgumentNullException.ThrowIfNull(model);
        var holdsMedication = output == Output.HealthCare && model.Outputs.All(o => o.Name != Output.Medication);
        return holdsMedication ? null : Output.Meaning(output);
    }
}
