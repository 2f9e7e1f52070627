using PainCost.Burden.Components;
using PainCost.Burden.Equation;
using PainCost.Burden.Inputs;
using PainCost.Burden.Perspectives;

namespace PainCost.Burden.Checks;

/// <summary>Finds everything that keeps a profile from making up a burden, before the equation is built.</summary>
internal static class BurdenCheck
{
    public static bool IsTopDown(BurdenInputs inputs) =>
        inputs.Mentions("published total") || TopDown.Parts.Any(inputs.Mentions);

    /// <exception cref="BurdenException">Something does; all reasons at once.</exception>
    public static void Check(BurdenInputs inputs, BurdenChoices choices)
    {
        var ofRows = Rows(inputs).ToList();
        var ofTheWhole = Cases(inputs).Concat(inputs.Faults())
            .Concat(PayersMissing(inputs, choices))
            .Concat(IsTopDown(inputs) ? TopDownCheck.Problems(inputs, choices) : BottomUpCheck.Problems(inputs, choices))
            .Select(problem => $"{inputs.Profile.Name}: {problem}").ToList();
        if (ofRows.Count + ofTheWhole.Count > 0)
        {
            throw new BurdenException([.. ofRows, .. ofTheWhole]);
        }
    }

    /// <summary>What is wrong with single rows: name, unit or size; each begins with the row's place.</summary>
    private static IEnumerable<string> Rows(BurdenInputs inputs) =>
        from row in inputs.Profile.Rows.Zip(inputs.Profile.Inputs)
        let known = KnownInputs.Find(row.First.Input)
        let problem = known is null ? UnknownName(row.First.Input) : known.Fault(row.Second) ?? LargestValue.Fault(known, row.Second)
        where problem is not null
        select $"{(row.Second.Provenance is { Location.Length: > 0 } read ? read.Location : inputs.Profile.Name)}: {problem}";

    private static string UnknownName(string name) =>
        $"the burden equation has no input '{name}'.{Evidence.Nearest.Suggestion(name, KnownInputs.NamesLike(name))} All of them are in docs/model.md.";

    /// <summary>A published total may stand without cases, unless it says on how many it was observed.</summary>
    private static bool CanDoWithout(BurdenInputs inputs) => IsTopDown(inputs) && !inputs.Mentions("published cases");

    private static IEnumerable<string> PayersMissing(BurdenInputs inputs, BurdenChoices choices)
    {
        var payers = new Payers(inputs);
        var outputs = IsTopDown(inputs) ? [BurdenOutput.HealthCare] : ComponentList.Of(inputs).Select(c => c.Output);
        return outputs.Select(o => PerspectiveTable.Bears(choices.Perspective, o)).OfType<Bears>().Select(payers.Missing).OfType<string>().Distinct()
            .Select(missing => $"the perspective of {PerspectiveTable.NameOf(choices.Perspective)} needs '{missing}' to tell who pays for health care.");
    }

    private static IEnumerable<string> Cases(BurdenInputs inputs)
    {
        var conditions = UnionOfConditions.Conditions(inputs);
        var (population, cases) = (inputs.Mentions("population"), inputs.Mentions("cases"));
        var prevalence = inputs.Mentions("prevalence") || conditions.Count > 0;
        if (cases && (population || prevalence))
        {
            yield return "'cases' and 'population' with 'prevalence' are two ways to count the same people; keep one of them.";
        }
        else if (!cases && !(population && prevalence) && (population || prevalence || !CanDoWithout(inputs)))
        {
            yield return population ? "'population' is given but 'prevalence' is missing."
                : prevalence ? "'prevalence' is given but 'population' is missing."
                : "nothing says how many cases there are; give 'population' and 'prevalence', or 'cases'.";
        }

        if (inputs.Mentions("prevalence") && conditions.Count > 0)
        {
            yield return $"'prevalence' and 'prevalence: {conditions[0]}' are two ways to count the same people; keep one of them.";
        }

        foreach (var overlap in UnionOfConditions.Overlaps(conditions).Where(o => !inputs.Mentions(o)))
        {
            yield return $"conditions overlap, and their sum would count people twice: '{overlap}' is missing, the prevalence of having all that it names.";
        }

        if (population && prevalence && !cases)
        {
            foreach (var stratum in inputs.Strata.Where(s => !inputs.In(s).Has("population") || (conditions.Count == 0 && !inputs.In(s).Has("prevalence"))))
            {
                yield return $"'{(inputs.In(stratum).Has("population") ? "prevalence" : "population")}' is missing for '{stratum}'.";
            }
        }
    }
}
