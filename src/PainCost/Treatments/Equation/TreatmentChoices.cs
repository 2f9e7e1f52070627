using PainCost.Burden.Inputs;

namespace PainCost.Treatments.Equation;

/// <summary>The choices that a treated burden rests on, as every result names them.</summary>
internal static class TreatmentChoices
{
    private const string PatientsTime = "the time and travel of patients";

    public static IEnumerable<Choice> Of(Intervention intervention)
    {
        bool Has(KnownInput input) => intervention.Rows.Any(row => input.Matches(row.Input));
        var components = TreatmentInputs.Components.Where(c => Has(TreatmentInputs.EffectOn(c))).ToList();
        yield return new Choice("treatment", intervention.Title.Length > 0 ? intervention.Title : intervention.Name);
        yield return new Choice("who is treated", "cases that cost as much as the average case of their stratum");
        yield return new Choice("effect", (components.Count, Has(TreatmentInputs.PainRelief)) switch
        {
            (0, false) => "none known",
            (0, true) => "every cost follows pain, by the share that is given",
            (_, false) => $"on {string.Join(", ", components)} only",
            (_, true) => $"on {string.Join(", ", components)} as given; every other cost follows pain",
        });
        yield return new Choice("averaged over", Has(TreatmentInputs.ShareResponding) ? "responders" : "all who are treated");
        yield return new Choice(
            "not counted", Has(BurdenInput.AdverseEvents) ? PatientsTime : $"adverse events and their cost; {PatientsTime}");
    }
}
