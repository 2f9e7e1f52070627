using PainCost.Burden;
using PainCost.Burden.Checks;
using PainCost.Burden.Equation;
using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;
using PainCost.Evidence;
using PainCost.Treatments.Equation;

namespace PainCost.Treatments;

/// <summary>A burden with a treatment applied to it: what the treatment costs, what it averts, and what is left between them.</summary>
/// <remarks>
/// The treatment acts on what each component costs in each part of the population, before the model is built; so burden and treatment
/// are one expression over one set of draws. Every formula is in docs/treatments.md.
/// </remarks>
public sealed class TreatedBurden
{
    private TreatedBurden(Intervention intervention, Model model) => (Intervention, Model) = (intervention, model);

    /// <summary>The treatment.</summary>
    public Intervention Intervention { get; }

    /// <summary>
    /// The model: net cost first where an effect is known, otherwise the treatment's cost; money per year in one price basis.
    /// </summary>
    public Model Model { get; }

    /// <summary>
    /// Whether anything is known of what the treatment averts; if not, there is its cost, and what it would have to avert.
    /// </summary>
    public bool HasEffect => Model.Outputs[0].Name == TreatmentOutput.NetCost;

    /// <summary>The components that the treatment averts a part of: the names of the outputs that add up to <c>averted</c>.</summary>
    public IReadOnlyList<string> Averted => Model.Components;

    /// <summary>
    /// What treating one person costs in each component [money/patient/year], averaged over those treated: the treatment's own cost, under
    /// <c>infusions</c>, and what it averts of each component, which is negative.
    /// </summary>
    public IReadOnlyList<(string Component, Quantity Cost)> CostsPerPatient =>
    [
        (BurdenOutput.Infusions, OutputOf(TreatmentOutput.TreatmentCost) / OutputOf(TreatmentOutput.Patients)),
        .. Averted.Select(name => (name[TreatmentOutput.AvertedOf.Length..], -(OutputOf(name) / OutputOf(TreatmentOutput.Patients)))),
    ];

    /// <summary>The people treated [patient].</summary>
    public Quantity Patients => OutputOf(TreatmentOutput.Patients);

    private Quantity OutputOf(string name) => Model.Outputs[Model.IndexOf(name)].Quantity;

    /// <summary>The treatment's inputs that nobody has seen in a text: assumptions and general knowledge.</summary>
    public IReadOnlyList<Input> Assumptions =>
        [.. Model.Inputs.Where(i => i.IsUnverified && Intervention.Inputs.Any(own => own.Name == i.Name))];

    /// <summary>What would have to be given for a net cost; empty when nothing is missing.</summary>
    public IReadOnlyList<string> Missing => HasEffect ? []
        : [.. new[] { TreatmentInputs.WeeksOfEffect, TreatmentInputs.EffectOn("COMPONENT") }
            .Select(input => input.Of(Intervention.Name).Name)
            .Where(input => Intervention.Rows.All(row => row.Input != input))];

    /// <summary>Applies a treatment to the burden of a profile.</summary>
    /// <param name="profile">The profile; it must say how many cases there are.</param>
    /// <param name="intervention">The treatment.</param>
    /// <param name="choices">
    /// What changes the numbers. Left open, prices are the latest of the burden's and the treatment's, and of a published total
    /// the cost per case is held, since what a patient costs does not change with how many people are counted as cases.
    /// </param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The treated burden.</returns>
    /// <exception cref="FaultsException">The profile or the treatment lacks something; all reasons at once.</exception>
    /// <exception cref="UnitMismatchException">Inputs are on different price bases or population bases.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static TreatedBurden Of(
        Profile profile, Intervention intervention, BurdenChoices? choices = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(intervention);
        var settled = Settle(profile, intervention, choices ?? new BurdenChoices());
        var burden = BuiltBurden.Of(profile, settled, cancellationToken);
        var inputs = new BurdenInputs(intervention.Profile, settled);
        IReadOnlyList<Cell> cells = [.. burden.Parts.Costs.Select(p => p.Cell).Distinct()];
        var problems = new TreatmentCheck(inputs, intervention.Name, burden.Parts, cells).Problems()
            .Select(p => $"{intervention.Name} for {profile.Name}: {p}").ToList();
        if (problems.Count > 0)
        {
            throw new FaultsException(problems);
        }

        List<TreatedCell> treated = [.. cells.Select(cell => new TreatedCell(
            cell,
            cell.IsWhole ? burden.Parts.Cases!.All : burden.Parts.Cases![cell],
            new ComponentInputs(inputs.In(cell), BurdenOutput.Infusions, burden.Restatement),
            intervention.Name))];
        var outputs = new TreatmentOutputs(
            new TreatmentEquation(burden.Parts, settled, treated),
            BurdenOutputs.Of(burden.Parts, settled)[0].Quantity,
            treated.Any(c => c.IsGiven),
            treated.Any(c => c.CanRespond)).All();
        return new TreatedBurden(intervention, Model.Of(outputs).Describe(
            $"{profile.Name}, {intervention.Name}", [.. TreatmentChoices.Of(intervention), .. burden.RecordedChoices]));
    }

    /// <summary>The share of draws in which the treatment averts more than it costs.</summary>
    /// <param name="simulation">A simulation of <see cref="Model"/>.</param>
    /// <returns>A bare number in [0, 1].</returns>
    /// <exception cref="ArgumentException">Nothing is known of what the treatment averts.</exception>
    public static double ProbabilityOfNetSaving(Simulation simulation)
    {
        ArgumentNullException.ThrowIfNull(simulation);

        // Above the largest number below nought: nought itself is no saving.
        return 1 - simulation[TreatmentOutput.NetCost].ProbabilityAbove(-double.Epsilon);
    }

    private static BurdenChoices Settle(Profile profile, Intervention intervention, BurdenChoices choices)
    {
        var holds = new BurdenInputs(profile, choices).Approach == Approach.FromAbove
            && profile.TryGetInput(BurdenInput.PublishedCases, out _);
        return choices with
        {
            HeldFixed = choices.HeldFixed ?? (holds ? HeldFixed.CostPerCase : null),
            PriceBasis = choices.PriceBasis ?? Latest(profile, intervention),
        };
    }

    /// <summary>The latest prices of the burden's currency that either has; nothing is restated in earlier prices.</summary>
    private static PriceBasis? Latest(Profile profile, Intervention intervention) => profile.PriceBasis is not { } own ? null
        : intervention.Rows.Select(row => row.Unit.PriceBasis).OfType<PriceBasis>().Where(b => b.Currency == own.Currency).Append(own)
            .MaxBy(b => b.Year);
}
