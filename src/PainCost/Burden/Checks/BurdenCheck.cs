using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Burden.Perspectives;
using PainCost.Quantities;

namespace PainCost.Burden.Checks;

/// <summary>Finds everything that keeps a profile from making up a burden, before the equation is built.</summary>
internal static class BurdenCheck
{
    private const int NearestNames = 5;

    public static bool IsTopDown(BurdenInputs inputs) =>
        inputs.Mentions("published health care") || inputs.Mentions("published productivity") || inputs.Mentions("published total");

    /// <exception cref="BurdenException">Something does; all reasons at once.</exception>
    public static void Check(BurdenInputs inputs, BurdenChoices choices)
    {
        var problems = Names(inputs).Concat(Cases(inputs)).Concat(inputs.Faults())
            .Concat(PayersMissing(inputs, choices))
            .Concat(IsTopDown(inputs) ? TopDownCheck.Problems(inputs, choices) : BottomUpCheck.Problems(inputs, choices)).ToList();
        if (problems.Count > 0)
        {
            throw new BurdenException([.. problems.Select(p => $"{inputs.Profile.Name}: {p}")]);
        }
    }

    private static IEnumerable<string> Names(BurdenInputs inputs) =>
        from row in inputs.Profile.Rows.Zip(inputs.Profile.Inputs)
        let known = KnownInputs.Find(row.First.Input)
        let problem = known is null ? UnknownName(row.First.Input, row.Second) : known.Fault(row.Second)
        where problem is not null
        select problem;

    private static string UnknownName(string name, Input input) =>
        $"the burden equation has no input '{name}'{KnownInput.Where(input)}; the nearest that it knows are "
        + $"{string.Join(", ", Evidence.Nearest.First(name, KnownInputs.All.Select(k => k.Name)).Take(NearestNames).Select(n => $"'{n}'"))}. All of them are in docs/model.md.";

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
        else if (!cases && !(population && prevalence))
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
