using PainCost.Evidence;

namespace PainCost.Impact;

/// <summary>The shorter way to the model of a budget impact.</summary>
public static class BudgetImpactModels
{
    extension(BudgetImpact)
    {
        /// <summary>The components of a budget impact, which add up to its total.</summary>
        /// <param name="model">A model of a budget impact.</param>
        /// <returns>Their names, in the treatment's order.</returns>
        public static IReadOnlyList<string> Components(Model model)
        {
            ArgumentNullException.ThrowIfNull(model);
            return model.Components;
        }

        /// <summary>The model of a treatment given in code.</summary>
        /// <param name="eligible">Who may be treated.</param>
        /// <param name="treatment">The treatment.</param>
        /// <param name="choices">Years and discount; left out, five years without.</param>
        /// <param name="cancellationToken">Ends the work early.</param>
        /// <returns>A model whose money outputs are in the price basis of the treatment's costs.</returns>
        /// <exception cref="FaultsException">A unit or a range is wrong, or a year is missing; all reasons at once.</exception>
        /// <exception cref="ArgumentException">The discount's rate is nominal.</exception>
        /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
        public static Model Model(
            EligibleCases eligible, NewTreatment treatment, ImpactChoices? choices = null, CancellationToken cancellationToken = default) =>
            BudgetImpact.Of(eligible, treatment, choices, cancellationToken).Model;

        /// <summary>The model of a treatment that a plan describes, for the cases of a burden.</summary>
        /// <param name="burden">A burden model with an output <c>cases</c>.</param>
        /// <param name="plan">The rows of docs/impact.md, read as a profile is.</param>
        /// <param name="choices">Years, prices and discount; left out, five years, the plan's prices, and none.</param>
        /// <param name="cancellationToken">Ends the work early.</param>
        /// <returns>A model whose money outputs are in the chosen prices.</returns>
        /// <exception cref="FaultsException">
        /// The burden has no cases, or the plan's rows do not make up a treatment; all reasons at once.
        /// </exception>
        /// <exception cref="ArgumentException">The discount's rate is nominal.</exception>
        /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
        public static Model Model(
            Model burden, Profile plan, ImpactChoices? choices = null, CancellationToken cancellationToken = default) =>
            BudgetImpact.Of(burden, plan, choices, cancellationToken).Model;
    }
}
