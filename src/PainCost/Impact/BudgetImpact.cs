using System.Globalization;
using PainCost.Burden;
using PainCost.Burden.Inputs;
using PainCost.Evidence;
using PainCost.Impact.Equation;
using PainCost.Impact.Reading;

namespace PainCost.Impact;

/// <summary>What taking up a treatment adds to a budget, year by year and component by component.</summary>
/// <remarks>
/// The outputs are <c>total</c> and the components, over all years [money]; then for every year <c>total [year 1]</c> and the components
/// [money/year], <c>eligible cases [year 1]</c> [case], <c>treated [year 1]</c> and <c>starting [year 1]</c> [patient]; then, with a
/// discount,
/// <c>total [present value]</c> and the components [money]. Every formula is in docs/impact.md.
/// </remarks>
public sealed class BudgetImpact
{
    private BudgetImpact(Model model, int years) => (Model, Years) = (model, years);

    /// <summary>The model; its money outputs are in the price basis of the treatment's costs, or the chosen one.</summary>
    public Model Model { get; }

    /// <summary>How many years it goes over; at least 1.</summary>
    public int Years { get; }

    /// <summary>The components, which add up to the total: their names, in the treatment's order.</summary>
    public IReadOnlyList<string> Components => Model.Components;

    /// <summary>The total of all years in present value [money]; null without a discount.</summary>
    public ModelOutput? PresentValue => Model.Outputs.FirstOrDefault(output => output.Name == ImpactOutputs.PresentTotal);

    /// <summary>Builds the budget impact of a treatment given in code.</summary>
    /// <param name="eligible">Who may be treated.</param>
    /// <param name="treatment">The treatment.</param>
    /// <param name="choices">Years and discount; left out, five years without.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The budget impact, in the price basis of the treatment's costs.</returns>
    /// <exception cref="FaultsException">A unit or a range is wrong, or a year is missing; all reasons at once.</exception>
    /// <exception cref="ArgumentException">The discount's rate is nominal.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static BudgetImpact Of(
        EligibleCases eligible, NewTreatment treatment, ImpactChoices? choices = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(eligible);
        ArgumentNullException.ThrowIfNull(treatment);
        choices ??= new ImpactChoices();
        cancellationToken.ThrowIfCancellationRequested();
        ImpactCheck.Check(eligible, treatment, choices.Years);
        return new(Model.Of(ImpactOutputs.Of(eligible, treatment, choices, cancellationToken))
            .Describe(treatment.Name, ImpactOutputs.Recorded(choices)), choices.Years);
    }

    /// <summary>Builds the budget impact of a treatment that a plan describes, for the cases of a burden.</summary>
    /// <param name="burden">A burden model with an output <c>cases</c>.</param>
    /// <param name="plan">The rows of docs/impact.md, read as a profile is.</param>
    /// <param name="choices">Years, prices and discount; left out, five years, the plan's prices, and none.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The budget impact, in the chosen prices.</returns>
    /// <exception cref="FaultsException">
    /// The burden has no cases, or the plan's rows do not make up a treatment; all reasons at once.
    /// </exception>
    /// <exception cref="ArgumentException">The discount's rate is nominal.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static BudgetImpact Of(Model burden, Profile plan, ImpactChoices? choices = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(burden);
        ArgumentNullException.ThrowIfNull(plan);
        choices ??= new ImpactChoices();
        cancellationToken.ThrowIfCancellationRequested();
        var reader = new PlanReader(plan, choices);
        var model = Of(reader.Eligible(CasesOf(burden)), reader.Treatment(), choices, cancellationToken).Model;
        return new(model.Describe(model.Title, [new Choice("cases of", burden.Title), .. model.Choices, .. reader.Choices]), choices.Years);
    }

    /// <summary>Builds the budget impact of a treatment whose costs are known, taken up as a plan describes.</summary>
    /// <param name="burden">A burden model with an output <c>cases</c>.</param>
    /// <param name="plan">The rows of docs/impact.md that say who is treated and stays on it; its costs and offsets are left out.</param>
    /// <param name="name">The treatment's name.</param>
    /// <param name="costs">What treating a person costs and saves; all money in one price basis.</param>
    /// <param name="choices">Years and discount; left out, five years without. Costs stay in their prices.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The budget impact, in the price basis of the costs.</returns>
    /// <exception cref="FaultsException">The burden has no cases, or the plan's rows do not fit; all reasons at once.</exception>
    /// <exception cref="ArgumentException">The discount's rate is nominal.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static BudgetImpact Of(
        Model burden, Profile plan, string name, IReadOnlyList<TreatmentCost> costs, ImpactChoices? choices = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(burden);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(costs);
        choices ??= new ImpactChoices();
        cancellationToken.ThrowIfCancellationRequested();
        var reader = new PlanReader(plan, choices, costs);
        var model = Of(reader.Eligible(CasesOf(burden)), reader.Treatment() with { Name = name }, choices, cancellationToken).Model;
        return new(model.Describe(name, [new Choice("cases of", burden.Title), .. model.Choices]), choices.Years);
    }

    /// <summary>Builds the budget impact of a treatment that a plan describes, for the cases of a burden.</summary>
    /// <param name="burden">A burden that says how many cases there are.</param>
    /// <param name="plan">The rows of docs/impact.md, read as a profile is.</param>
    /// <param name="choices">Years, prices and discount; left out, five years, the plan's prices, and none.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The budget impact, in the chosen prices.</returns>
    /// <exception cref="FaultsException">
    /// The burden has no cases, or the plan's rows do not make up a treatment; all reasons at once.
    /// </exception>
    /// <exception cref="ArgumentException">The discount's rate is nominal.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static BudgetImpact Of(
        PainBurden burden, Profile plan, ImpactChoices? choices = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(burden);
        return Of(burden.Model, plan, choices, cancellationToken);
    }

    /// <summary>The name of an output of a year.</summary>
    /// <param name="output">Such as <c>total</c> or a component.</param>
    /// <param name="year">From 1.</param>
    /// <returns>For example <c>total [year 1]</c>.</returns>
    public static string Output(string output, int year) => string.Create(CultureInfo.InvariantCulture, $"{output} [year {year}]");

    /// <summary>The total.</summary>
    /// <param name="year">From 1; left out, over all years.</param>
    /// <returns>The output, in money per year or, over all years, money.</returns>
    /// <exception cref="ArgumentException">The impact does not go over such a year; the message lists its outputs.</exception>
    public ModelOutput Total(int? year = null) => Of(ImpactOutputs.Total, year);

    /// <summary>A component.</summary>
    /// <param name="name">One of <see cref="Components"/>.</param>
    /// <param name="year">From 1; left out, over all years.</param>
    /// <returns>The output, in money per year or, over all years, money.</returns>
    /// <exception cref="ArgumentException">There is no such component or year; the message lists the outputs.</exception>
    public ModelOutput Component(string name, int? year = null) => Of(name, year);

    /// <summary>Those who may be treated in a year.</summary>
    /// <param name="year">From 1.</param>
    /// <returns>The output, in cases.</returns>
    /// <exception cref="ArgumentException">The impact does not go over such a year; the message lists its outputs.</exception>
    public ModelOutput Eligible(int year) => Of(ImpactOutputs.Eligible, year);

    /// <summary>Those who are on the treatment in a year.</summary>
    /// <param name="year">From 1.</param>
    /// <returns>The output, in patients.</returns>
    /// <exception cref="ArgumentException">The impact does not go over such a year; the message lists its outputs.</exception>
    public ModelOutput Treated(int year) => Of(ImpactOutputs.Treated, year);

    /// <summary>Those among them who start in a year.</summary>
    /// <param name="year">From 1.</param>
    /// <returns>The output, in patients.</returns>
    /// <exception cref="ArgumentException">The impact does not go over such a year; the message lists its outputs.</exception>
    public ModelOutput Starting(int year) => Of(ImpactOutputs.Starting, year);

    /// <exception cref="FaultsException">The burden has no cases.</exception>
    private static Quantity CasesOf(Model burden) => burden.Outputs.FirstOrDefault(o => o.Name == BurdenOutput.Cases)?.Quantity
        ?? throw new FaultsException(
            $"{burden.Title}: the burden does not say how many cases there are, so there is nobody to treat. Use a profile with a population and a prevalence, or with cases.");

    private ModelOutput Of(string name, int? year) => Model.Outputs[Model.IndexOf(year is { } one ? Output(name, one) : name)];
}
