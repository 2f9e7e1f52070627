namespace PainCost.Treatments.Equation;

/// <summary>Turns a treatment's costs and effects into named outputs; those that rest on an effect only where one is known.</summary>
internal sealed class TreatmentOutputs(TreatmentEquation equation, Quantity burden, bool isGiven, bool canRespond)
{
    private static readonly ModelOutput[] None = [];

    /// <summary>The net cost first where an effect is known, otherwise the treatment's cost.</summary>
    public IReadOnlyList<ModelOutput> All()
    {
        var parts = equation.Averted;
        var averted = parts.Count == 0 ? null : Quantity.Sum(parts.Select(p => p.Averted)).Named(TreatmentOutput.Averted);
        var net = averted is null ? null : (equation.Cost - averted).Named(TreatmentOutput.NetCost);
        return
        [
            .. net is null ? None : [new(TreatmentOutput.NetCost, net)],
            new(TreatmentOutput.TreatmentCost, equation.Cost),
            new(TreatmentOutput.DrugCost, equation.Drug),
            new(TreatmentOutput.AdministrationCost, equation.Administration),
            .. equation.AdverseEvents is { } events ? [new(TreatmentOutput.AdverseEventCost, events)] : None,
            .. averted is null ? None : [new(TreatmentOutput.Averted, averted) { Role = OutputRole.Total }],
            .. parts.Select(p => new ModelOutput(TreatmentOutput.AvertedOf + p.Component, p.Averted) { Role = OutputRole.Component }),
            new(TreatmentOutput.TotalWithout, burden.Named(TreatmentOutput.TotalWithout)),
            .. net is null ? None : [new(TreatmentOutput.TotalWith, (burden + net).Named(TreatmentOutput.TotalWith))],
            new(TreatmentOutput.Patients, equation.Patients) { Role = OutputRole.Count },
            new(TreatmentOutput.Infusions, equation.Infusions),
            .. isGiven ? Each(averted, net) : None,
        ];
    }

    /// <summary>What there is for each patient, course, infusion; only where there are any.</summary>
    private IEnumerable<ModelOutput> Each(Quantity? averted, Quantity? net)
    {
        yield return Named(TreatmentOutput.CostPerCourse, equation.Cost / equation.Courses);
        yield return Named(TreatmentOutput.CostPerPatient, equation.Cost / equation.Patients);
        if (equation.Responders is { } responders && canRespond)
        {
            yield return Named(TreatmentOutput.CostPerResponder, equation.Cost / responders);
        }

        if (averted is not null && net is not null)
        {
            yield return Named(TreatmentOutput.AvertedPerPatient, averted / equation.Patients);
            yield return Named(TreatmentOutput.NetCostPerPatient, net / equation.Patients);
        }

        yield return Named(TreatmentOutput.WeeksNeeded, equation.Cost / equation.ValueOfWeeks);
        if (averted is not null)
        {
            yield return Named(TreatmentOutput.WeeksGained, averted / equation.ValueOfWeeks);
        }

        if (equation.ValueOfFullEffect is { } full && canRespond)
        {
            yield return Named(TreatmentOutput.EffectNeeded, equation.Cost / full);
        }

        yield return Named(TreatmentOutput.PricePerInfusion, (equation.Drug + equation.Administration) / equation.InfusionsBorne);
        if (averted is not null)
        {
            var left = equation.AdverseEvents is { } events ? averted - events : averted;
            yield return Named(TreatmentOutput.BreakEvenPrice, left / equation.InfusionsBorne);
        }
    }

    private static ModelOutput Named(string name, Quantity quantity) => new(name, quantity.Named(name));
}
