using System.Globalization;
using PainCost.Evidence;
using PainCost.Impact.Equation;
using PainCost.Impact.Reading;

namespace PainCost.Impact;

/// <summary>What taking up a treatment adds to a budget, year by year and component by component.</summary>
/// <remarks>
/// The outputs are <c>total</c> and the components, over all years [money]; then for every year <c>total [year 1]</c> and the components
/// [money/year], <c>eligible cases [year 1]</c> [case], <c>treated [year 1]</c> and <c>starting [year 1]</c> [patient]; then, with a discount,
/// <c>total [present value]</c> and the components [money]. Every formula is in docs/impact.md.
/// </remarks>
public static class BudgetImpact
{
    private const string CasesOutput = "cases";

    /// <summary>Builds the model of a treatment given in code.</summary>
    /// <param name="eligible">Who may be treated.</param>
    /// <param name="treatment">The treatment.</param>
    /// <param name="choices">Years and discount; left out, five years without.</param>
    /// <returns>A model whose money outputs are in the price basis of the treatment's costs.</returns>
    /// <exception cref="ImpactException">A unit or a range is wrong, or a year is missing; all reasons at once.</exception>
    /// <exception cref="ArgumentException">The discount's rate is nominal.</exception>
    public static Model Model(EligibleCases eligible, NewTreatment treatment, ImpactChoices? choices = null)
    {
        ArgumentNullException.ThrowIfNull(eligible);
        ArgumentNullException.ThrowIfNull(treatment);
        choices ??= new ImpactChoices();
        ImpactCheck.Check(eligible, treatment, choices.Years);
        return PainCost.Model.Of(ImpactOutputs.Of(eligible, treatment, choices)).Describe(treatment.Name, ImpactOutputs.Recorded(choices));
    }

    /// <summary>Builds the model of a treatment that a plan describes, for the cases of a burden.</summary>
    /// <param name="burden">A burden model with an output <c>cases</c>.</param>
    /// <param name="plan">The rows of docs/impact.md, read as a profile is.</param>
    /// <param name="choices">Years, prices and discount; left out, five years, the plan's prices, and none.</param>
    /// <returns>A model whose money outputs are in the chosen prices.</returns>
    /// <exception cref="ImpactException">The burden has no cases, or the plan's rows do not make up a treatment; all reasons at once.</exception>
    /// <exception cref="ArgumentException">The discount's rate is nominal.</exception>
    public static Model Model(Model burden, Profile plan, ImpactChoices? choices = null)
    {
        ArgumentNullException.ThrowIfNull(burden);
        ArgumentNullException.ThrowIfNull(plan);
        choices ??= new ImpactChoices();
        var cases = burden.Outputs.FirstOrDefault(o => o.Name == CasesOutput)?.Quantity ?? throw new ImpactException(
            $"{burden.Title}: the burden does not say how many cases there are, so there is nobody to treat. Use a profile with a population and a prevalence, or with cases.");
        var reader = new PlanReader(plan, choices);
        var model = Model(reader.Eligible(cases), reader.Treatment(), choices);
        return model.Describe(model.Title, [new Choice("cases of", burden.Title), .. model.Choices, .. reader.Choices]);
    }

    /// <summary>The name of an output of a year.</summary>
    /// <param name="output">Such as <c>total</c> or a component.</param>
    /// <param name="year">From 1.</param>
    /// <returns>For example <c>total [year 1]</c>.</returns>
    public static string Output(string output, int year) => string.Create(CultureInfo.InvariantCulture, $"{output} [year {year}]");

    /// <summary>The components of a budget impact, which add up to its total.</summary>
    /// <param name="model">A model of a budget impact.</param>
    /// <returns>Their names, in the treatment's order.</returns>
    public static IReadOnlyList<string> Components(Model model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return [.. model.Outputs.Select(o => o.Name).Where(name => name != ImpactOutputs.Total && !name.EndsWith(']'))];
    }
}
