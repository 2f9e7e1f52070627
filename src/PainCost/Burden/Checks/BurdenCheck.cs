using PainCost.Burden.Components;
using PainCost.Burden.Equation;
using PainCost.Burden.Inputs;

namespace PainCost.Burden.Checks;

/// <summary>Finds everything that keeps a profile from making up a burden, before the equation is built.</summary>
internal static class BurdenCheck
{
    public static bool IsTopDown(BurdenInputs inputs) =>
        inputs.Mentions("published total") || TopDown.Parts.Any(inputs.Mentions);

    /// <summary>Whether nothing but the number of cases can be built: no published total, and no component from below.</summary>
    public static bool IsCasesOnly(BurdenInputs inputs) => !IsTopDown(inputs) && ComponentList.Of(inputs).Count == 0;

    /// <exception cref="BurdenException">Something does; all reasons at once.</exception>
    public static void Check(BurdenInputs inputs, BurdenChoices choices)
    {
        var ofRows = Rows(inputs).Concat(UnusedCounts.Problems(inputs)).Concat(UnusedInputs.Problems(inputs)).Concat(SpendingCheck.Problems(inputs))
            .Concat(new Conversions(inputs).Problems()).ToList();
        var ofTheWhole = Cases(inputs).Concat(inputs.Faults())
            .Concat(OfTheApproach(inputs, choices))
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
        let problem = known is null ? UnknownName(row.First.Input) : known.Fault(row.Second) ?? LargestValue.Fault(known, row.Second) ?? SmallestValue.Fault(row.Second)
        where problem is not null
        select $"{inputs.Place(row.Second)}: {problem}";

    private static string UnknownName(string name) =>
        $"the burden equation has no input '{name}'.{Evidence.Nearest.Suggestion(name, KnownInputs.NamesLike(name))} All of them are in docs/model.md.";

    /// <summary>A published total may stand without cases, unless it says on how many it was observed.</summary>
    private static bool CanDoWithout(BurdenInputs inputs) => IsTopDown(inputs) && !inputs.Mentions("published cases");

    private static IEnumerable<string> OfTheApproach(BurdenInputs inputs, BurdenChoices choices) =>
        BottomUpCheck.Leftover(inputs).Concat(
            IsTopDown(inputs) ? PerspectiveCheck.Problems(inputs, choices, [.. TopDown.Outputs(inputs)]).Concat(TopDownCheck.Problems(inputs, choices))
            : IsCasesOnly(inputs) ? CasesOnlyCheck.Problems(inputs, choices)
            : PerspectiveCheck.Problems(inputs, choices, [.. ComponentList.Of(inputs).Select(c => c.Output).Distinct()]).Concat(BottomUpCheck.Problems(inputs, choices)));

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
