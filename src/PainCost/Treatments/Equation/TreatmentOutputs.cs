namespace PainCost.Treatments.Equation;

/// <summary>Turns a treatment's costs and effects into named outputs; those that rest on an effect only where one is known.</summary>
internal sealed class TreatmentOutputs(TreatmentEquation equation, Quantity burden, bool isGiven, bool canRespond)
{
    private static readonly (string Name, Quantity Quantity)[] None = [];

    /// <summary>The net cost first where an effect is known, otherwise the treatment's cost.</summary>
    public IEnumerable<(string Name, Quantity Quantity)> All()
    {
        var parts = equation.Averted;
        var averted = parts.Count == 0 ? null : Quantity.Sum(parts.Select(p => p.Averted)).Named(TreatmentOutput.Averted);
        var net = averted is null ? null : (equation.Cost - averted).Named(TreatmentOutput.NetCost);
        return
        [
            .. net is null ? None : [(TreatmentOutput.NetCost, net)],
            (TreatmentOutput.TreatmentCost, equation.Cost),
            (TreatmentOutput.DrugCost, equation.Drug),
            (TreatmentOutput.AdministrationCost, equation.Administration),
            .. equation.AdverseEvents is { } events ? [(TreatmentOutput.AdverseEventCost, events)] : None,
            .. averted is null ? None : [(TreatmentOutput.Averted, averted)],
            .. parts.Select(p => (TreatmentOutput.AvertedOf + p.Component, p.Averted)),
            (TreatmentOutput.TotalWithout, burden.Named(TreatmentOutput.TotalWithout)),
            .. net is null ? None : [(TreatmentOutput.TotalWith, (burden + net).Named(TreatmentOutput.TotalWith))],
            (TreatmentOutput.Patients, equation.Patients),
            (TreatmentOutput.Infusions, equation.Infusions),
            .. isGiven ? Each(averted, net) : None,
        ];
    }

    /// <summary>What there is for each patient, course, infusion; only where there are any.</summary>
    private IEnumerable<(string Name, Quantity Quantity)> Each(Quantity? averted, Quantity? net)
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

    private static (string Name, Quantity Quantity) Named(string name, Quantity quantity) => (name, quantity.Named(name));
}
