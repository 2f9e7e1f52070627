using PainCost.Burden.Equation;
using PainCost.Burden.Inputs;

namespace PainCost.Treatments.Equation;

/// <summary>Finds everything that keeps a treatment from being applied to a burden.</summary>
internal sealed class TreatmentCheck(BurdenInputs treatment, string name, BurdenParts burden, IReadOnlyList<Cell> cells)
{
    private static readonly KnownInput[] AboveNought = [BurdenInput.Courses, BurdenInput.InfusionsPerCourse];

    public IEnumerable<string> Problems()
    {
        if (burden.Cases is null)
        {
            yield return "the profile does not say how many cases there are, so nobody knows how many a treatment would reach.";
            yield break;
        }

        if (cells.Count == 0)
        {
            yield return "the profile has cases and no cost, so there is nothing that a treatment could avert.";
            yield break;
        }

        foreach (var problem in Names().Concat(Strata()).Concat(cells.SelectMany(Missing)).Concat(Values()))
        {
            yield return problem;
        }
    }

    private IEnumerable<string> Names() =>
        from row in treatment.Rows
        where burden.Inputs.Rows.Any(r => r.Input.Name == row.Input.Name)
        select $"'{row.Input.Name}' is an input of the profile already, whose burden holds these infusions; take its rows for '{name}' out, or name the treatment otherwise.";

    private IEnumerable<string> Strata()
    {
        foreach (var row in treatment.Rows.Where(r => !cells.Any(c => c.IsWithin(r.Cell))))
        {
            yield return $"the stratum '{row.Cell}' of '{row.Name}'{row.Where} is no part of the population; the parts are {string.Join(", ", cells.Select(c => $"'{c}'"))}.";
        }

        foreach (var (input, cell) in from input in treatment.Names from cell in cells select (input, cell))
        {
            var matching = treatment.Rows.Where(r => r.Name == input && cell.IsWithin(r.Cell)).ToList();
            if (matching.Count > 1 && matching.Max(r => r.Cell.Labels.Count) is var most
                && matching.Count(r => r.Cell.Labels.Count == most) > 1)
            {
                yield return $"several rows of '{input}' speak of '{cell}' alike; give one for the cell itself.";
            }
        }
    }

    private IEnumerable<string> Missing(Cell cell)
    {
        var where = cell.IsWhole ? "" : $" for '{cell}'";
        foreach (var input in TreatmentInputs.Required.Where(input => !Has(input, cell)))
        {
            yield return $"'{input.Of(name)}' is missing{where}; there is no usual value, so give one.";
        }

        if (Has(BurdenInput.AdverseEvents, cell) != Has(BurdenInput.CostPerAdverseEvent, cell))
        {
            yield return $"'{BurdenInput.AdverseEvents.Of(name)}' and '{BurdenInput.CostPerAdverseEvent.Of(name)}' "
                + $"belong together; one of them is missing{where}.";
        }

        var ofPain = TreatmentInputs.OfPain.Where(input => !Has(input, cell)).ToList();
        if (ofPain.Count > 0 && Has(TreatmentInputs.PainRelief, cell))
        {
            yield return $"'{TreatmentInputs.PainRelief.Of(name)}' says nothing of costs without "
                + $"{string.Join(" and ", ofPain.Select(input => $"'{input.Of(name)}'"))}{where}.";
        }

        var hasEffect = Has(TreatmentInputs.PainRelief, cell)
            || TreatmentInputs.Components.Any(c => Has(TreatmentInputs.EffectOn(c), cell));
        if (hasEffect && !Has(TreatmentInputs.WeeksOfEffect, cell))
        {
            yield return $"an effect is given, but not how long it lasts: '{TreatmentInputs.WeeksOfEffect.Of(name)}' is missing{where}.";
        }
    }

    private IEnumerable<string> Values() =>
        from input in AboveNought.Append(TreatmentInputs.PainAtBaseline)
        from row in treatment.Rows
        where row.Name == input.Of(name).Name && !(row.Input.Distribution.Low >= 0 && row.Input.CentralValue > 0)
        select $"'{row.Input.Name}'{row.Where} must be above 0; for a treatment that nobody gets, set "
            + $"'{BurdenInput.ShareTreated.Of(name)}' to 0.";

    private bool Has(KnownInput input, Cell cell) => treatment.In(cell).Has(input.Of(name));
}
