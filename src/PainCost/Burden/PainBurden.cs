using PainCost.Burden.Checks;
using PainCost.Burden.Inputs;
using PainCost.Burden.Perspectives;
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
    public static Model Model(Profile profile, HeldFixed? heldFixed = null) => Model(profile, new BurdenChoices { HeldFixed = heldFixed });

    /// <summary>Builds the burden model of a profile.</summary>
    /// <param name="profile">The inputs, with their sources.</param>
    /// <param name="choices">What changes the numbers, and how finely the outputs are divided.</param>
    /// <returns>A model whose money outputs are in the profile's price basis per year.</returns>
    /// <exception cref="BurdenException">The profile's inputs do not make up a burden; all reasons at once.</exception>
    /// <exception cref="Units.UnitMismatchException">Inputs are on different price bases or population bases.</exception>
    public static Model Model(Profile profile, BurdenChoices choices)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(choices);
        var inputs = new BurdenInputs(profile);
        BurdenCheck.Check(inputs, choices);
        var isTopDown = BurdenCheck.IsTopDown(inputs);
        var held = choices.HeldFixed ?? (isTopDown ? HeldFixed.Total : HeldFixed.CostPerCase);
        var parts = isTopDown ? TopDown.Build(inputs, held) : BottomUp.Build(inputs);
        return Modelling.Model.Of(BurdenOutputs.Of(parts, choices)).Describe(profile.Name, Choices(choices, isTopDown, held));
    }

    /// <summary>What a component's name takes in.</summary>
    /// <param name="model">A burden model.</param>
    /// <param name="output">The name of one of its outputs.</param>
    /// <returns>A phrase; null where the name says it all.</returns>
    public static string? Meaning(Model model, string output)
    {
        ArgumentNullException.ThrowIfNull(model);
        var holdsMedication = output == BurdenOutput.HealthCare && model.Outputs.All(o => o.Name != BurdenOutput.Medication);
        return holdsMedication ? null : BurdenOutput.Meaning(output);
    }

    private static IEnumerable<Choice> Choices(BurdenChoices choices, bool isTopDown, HeldFixed held)
    {
        yield return new Choice("approach", isTopDown ? "from above: a published total, split by published parts" : "from below: what a case costs, component by component");
        yield return new Choice("held fixed", held == HeldFixed.Total ? "total" : "cost per case");
        yield return new Choice("perspective", PerspectiveTable.NameOf(choices.Perspective));
        if (choices.IncludeIntangible)
        {
            yield return new Choice("intangible cost", "in the total");
        }
    }
}
