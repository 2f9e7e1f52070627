namespace PainCost.Treatments.Equation;

/// <summary>The choices that a treated burden rests on, as every result names them.</summary>
internal static class TreatmentChoices
{
    private const string PatientsTime = "the time and travel of patients";

    public static IEnumerable<Choice> Of(Intervention intervention)
    {
        var names = intervention.Rows.Select(row => TreatmentInputs.Base(row.Input)).ToHashSet(StringComparer.Ordinal);
        var components = TreatmentInputs.Components.Where(c => names.Contains(TreatmentInputs.EffectOn + c)).ToList();
        yield return new Choice("treatment", intervention.Title.Length > 0 ? intervention.Title : intervention.Name);
        yield return new Choice("who is treated", "cases that cost as much as the average case of their stratum");
        yield return new Choice("effect", (components.Count, names.Contains(TreatmentInputs.PainRelief)) switch
        {
            (0, false) => "none known",
            (0, true) => "every cost follows pain, by the share that is given",
            (_, false) => $"on {string.Join(", ", components)} only",
            (_, true) => $"on {string.Join(", ", components)} as given; every other cost follows pain",
        });
        yield return new Choice("averaged over", names.Contains(TreatmentInputs.ShareResponding) ? "responders" : "all who are treated");
        yield return new Choice(
            "not counted", names.Contains(TreatmentInputs.AdverseEvents) ? PatientsTime : $"adverse events and their cost; {PatientsTime}");
    }
}
