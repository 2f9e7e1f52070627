using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Treatments.Equation;

/// <summary>A treatment in one part of the population: how many are treated, what that costs, and what it relieves.</summary>
internal sealed class TreatedCell
{
    private const double DaysInWeek = 7;
    private const double DaysInYear = 365.25;

    private readonly ComponentInputs inputs;
    private readonly string treatment;

    public TreatedCell(Cell cell, Quantity cases, ComponentInputs inputs, string treatment)
    {
        (Cell, this.inputs, this.treatment) = (cell, inputs, treatment);
        ShareTreated = (Get(BurdenInput.ShareTreated) * Quantity.Of(1, "case/patient"))
            .Named(cell.Naming($"share of cases treated: {treatment}"));
        Patients = (cases * Get(BurdenInput.ShareTreated)).Named(cell.Naming($"patients: {treatment}"));
        Courses = Patients * Get(BurdenInput.Courses);
        Infusions = (Courses * Get(BurdenInput.InfusionsPerCourse)).Named(cell.Naming($"infusions: {treatment}"));
    }

    public Cell Cell { get; }

    /// <summary>Of the cases of the cell [1]: a patient is a case.</summary>
    public Quantity ShareTreated { get; }

    /// <summary>[patient]</summary>
    public Quantity Patients { get; }

    /// <summary>[course/year]</summary>
    public Quantity Courses { get; }

    /// <summary>[infusion/year]</summary>
    public Quantity Infusions { get; }

    /// <summary>
    /// Those whom the treatment helps more than placebo would [patient]; null where effects are averages over all who are treated.
    /// </summary>
    public Quantity? Responders => Find(TreatmentInputs.ShareResponding) is { } share ? Patients * share : null;

    public Part Drug => Cost(Infusions * Get(BurdenInput.DrugCostPerInfusion));

    public Part Administration => Cost(Infusions * Get(BurdenInput.AdministrationOfADrug));

    public Part? AdverseEvents =>
        Find(BurdenInput.AdverseEvents) is { } events ? Cost(Infusions * events * Get(BurdenInput.CostPerAdverseEvent)) : null;

    /// <summary>What every infusion's price is multiplied by, for whoever bears it.</summary>
    public Part InfusionCount => Cost(Infusions);

    /// <summary>
    /// The share of a year that a treated person's year is relieved by a week for each course [course/week]: so many of them make up a
    /// year.
    /// </summary>
    public Quantity YearsPerWeek => ShareTreated * Get(BurdenInput.Courses) * Quantity.Of(DaysInWeek / DaysInYear, "patient*year/week");

    /// <summary>
    /// The share of the cell's year in which someone treated responds [1]; null where it is not known how long the effect lasts.
    /// </summary>
    public Quantity? ShareRelieved
    {
        get
        {
            if (Find(TreatmentInputs.WeeksOfEffect) is not { } weeks)
            {
                return null;
            }

            var share = Get(BurdenInput.Courses) * weeks * Quantity.Of(DaysInWeek / DaysInYear, "patient*year/week");
            var time = Quantity.Min(1, share).Named(Cell.Naming($"share of the year in effect: {treatment}"));
            return Find(TreatmentInputs.ShareResponding) is { } responding ? ShareTreated * responding * time : ShareTreated * time;
        }
    }

    /// <summary>
    /// The share of a component that falls away while the effect lasts [1]: its own, or what follows pain; null where neither is known.
    /// </summary>
    public Quantity? EffectOn(string component)
    {
        if (Find(TreatmentInputs.EffectOn(component)) is { } effect)
        {
            return effect;
        }

        return Find(TreatmentInputs.PainRelief) is not { } relief ? null
            : (relief / Get(TreatmentInputs.PainAtBaseline) * Get(TreatmentInputs.ShareFollowingPain))
                .Named(Cell.Naming($"effect through pain: {treatment}"));
    }

    /// <summary>Whether the treatment is given to anyone in any draw.</summary>
    public bool IsGiven => !IsNought(BurdenInput.ShareTreated);

    /// <summary>Whether anyone can respond to it for any time, in any draw.</summary>
    public bool CanRespond => IsGiven && !IsNought(TreatmentInputs.ShareResponding) && !IsNought(TreatmentInputs.WeeksOfEffect);

    private bool IsNought(KnownInput input) =>
        inputs.All.Row(Name(input), Cell) is { Input: { Distribution.IsFixed: true, CentralValue: 0 } };

    private Part Cost(Quantity cost) => new(BurdenOutput.Infusions, Cell, cost);

    private Quantity Get(KnownInput input) => inputs[Name(input)];

    private Quantity? Find(KnownInput input) => inputs.Find(Name(input));

    private string Name(KnownInput input) => input.Of(treatment);
}
