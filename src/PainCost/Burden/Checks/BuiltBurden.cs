using PainCost.Burden.Equation;
using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;
using PainCost.Evidence;

namespace PainCost.Burden.Checks;

/// <summary>
/// The parts of a profile's burden, checked, and how they were built: what a model is made of, and what a treatment changes before one is.
/// </summary>
/// <param name="Parts">What each component costs in each cell.</param>
/// <param name="Held">What stays as published.</param>
/// <param name="Restatement">What brought the money to one price basis.</param>
internal sealed record BuiltBurden(BurdenParts Parts, HeldFixed Held, Restatement Restatement)
{
    /// <summary>Every choice that the numbers rest on, price indexes included that were used until now.</summary>
    public IEnumerable<Choice> RecordedChoices => Equation.RecordedChoices.Of(Parts, Held).Concat(Restatement.Choices);

    /// <exception cref="FaultsException">The profile's inputs do not make up a burden; all reasons at once.</exception>
    /// <exception cref="OperationCanceledException">The building was cancelled.</exception>
    public static BuiltBurden Of(Profile profile, BurdenChoices choices, CancellationToken cancellation = default)
    {
        var inputs = BurdenInputs.AsMeant(profile, choices);
        BurdenCheck.Check(inputs, cancellation);
        var restatement = new Restatement(
            choices.Conversion.Completing(choices.Restatement), inputs.PriceBasis, new Conversions(inputs));
        var isTopDown = inputs.Approach == Approach.FromAbove;
        var held = choices.HeldFixed ?? (isTopDown ? HeldFixed.Total : HeldFixed.CostPerCase);
        return new BuiltBurden(
            isTopDown ? TopDown.Build(inputs, held).In(restatement) : BottomUp.Build(inputs, restatement, cancellation), held, restatement);
    }
}
