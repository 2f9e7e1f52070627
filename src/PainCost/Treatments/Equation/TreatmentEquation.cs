using PainCost.Burden;
using PainCost.Burden.Components;
using PainCost.Burden.Equation;
using PainCost.Burden.Perspectives;
using PainCost.Evidence;

namespace PainCost.Treatments.Equation;

/// <summary>What a treatment costs and averts over all cells, for whoever's perspective it is.</summary>
internal sealed class TreatmentEquation
{
    private readonly BurdenChoices choices;
    private readonly Bearing bearing;
    private readonly IReadOnlyList<TreatedCell> cells;
    private readonly List<(TreatedCell Cell, Part Part)> atStake;

    public TreatmentEquation(BurdenParts burden, BurdenChoices choices, IReadOnlyList<TreatedCell> cells)
    {
        (this.choices, this.cells) = (choices, cells);
        bearing = new Bearing(choices.Perspective, new Payers(burden.Inputs));
        atStake = [.. from part in burden.Costs
                      where BurdenOutputs.IsCounted(part.Output, choices)
                      let borne = bearing.Of(part)
                      where borne is not null
                      select (cells.Single(c => c.Cell.Equals(part.Cell)), borne)];
        Drug = Sum(TreatmentOutput.DrugCost, cells.Select(c => c.Drug));
        Administration = Sum(TreatmentOutput.AdministrationCost, cells.Select(c => c.Administration));
        var events = cells.Select(c => c.AdverseEvents).OfType<Part>().ToList();
        AdverseEvents = events.Count == 0 ? null : Sum(TreatmentOutput.AdverseEventCost, events);
        Cost = (AdverseEvents is null ? Drug + Administration : Drug + Administration + AdverseEvents).Named(TreatmentOutput.TreatmentCost);
    }

    public Quantity Drug { get; }

    public Quantity Administration { get; }

    public Quantity? AdverseEvents { get; }

    /// <summary>All that the treatment costs [money/year].</summary>
    public Quantity Cost { get; }

    public Quantity Patients => Quantity.Sum(cells.Select(c => c.Patients)).Named(TreatmentOutput.Patients);

    public Quantity Courses => Quantity.Sum(cells.Select(c => c.Courses));

    public Quantity Infusions => Quantity.Sum(cells.Select(c => c.Infusions)).Named(TreatmentOutput.Infusions);

    /// <summary>The infusions that the perspective pays for, or the part that it pays of each [infusion/year].</summary>
    public Quantity InfusionsBorne => Sum("infusions paid for", cells.Select(c => c.InfusionCount));

    /// <summary>[patient]; null where effects are averages over all who are treated.</summary>
    public Quantity? Responders => cells.All(c => c.Responders is not null) ? Quantity.Sum(cells.Select(c => c.Responders!)) : null;

    /// <summary>What a pain-free week of everyone treated, once for each course, would avert [money/year for a week/course].</summary>
    public Quantity ValueOfWeeks =>
        Quantity.Sum(atStake.Select(a => a.Part.Cost * a.Cell.YearsPerWeek)).Named("value of a pain-free week for each course");

    /// <summary>
    /// What would be averted if a responder had no cost at all while the effect lasts [money/year]; null where it is not known how long
    /// that is.
    /// </summary>
    public Quantity? ValueOfFullEffect => atStake.All(a => a.Cell.ShareRelieved is not null)
        ? Quantity.Sum(atStake.Select(a => a.Part.Cost * a.Cell.ShareRelieved!)).Named("averted by full effect") : null;

    /// <summary>What is averted of each component [money/year]; none where no effect is known.</summary>
    public IReadOnlyList<(string Component, Quantity Averted)> Averted =>
    [
        .. from stake in atStake
           let effect = stake.Cell.EffectOn(stake.Part.Output)
           where effect is not null && stake.Cell.ShareRelieved is not null
           group (stake.Part.Cost * stake.Cell.ShareRelieved! * effect)
               .Named(stake.Part.Cell.Naming($"averted in {stake.Part.Output}")) by stake.Part.Output into parts
           select (parts.Key, Quantity.Sum(parts).Named(TreatmentOutput.AvertedOf + parts.Key)),
    ];

    /// <exception cref="FaultsException">None of the cost falls on the perspective.</exception>
    private Quantity Sum(string name, IEnumerable<Part> parts)
    {
        var borne = parts.Select(bearing.Of).OfType<Part>().Select(p => p.Cost).ToList();
        return borne.Count > 0 ? Quantity.Sum(borne).Named(name)
            : throw new FaultsException($"the cost of infusions does not fall on the perspective of {choices.Perspective.Name}, so there is nothing to weigh against what they avert; take another perspective.");
    }
}
