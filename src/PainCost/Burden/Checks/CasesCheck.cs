using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Burden.RowChecks;
using PainCost.Evidence;

namespace PainCost.Burden.Checks;

/// <summary>Whether a profile says how many cases there are, and says it once.</summary>
internal static class CasesCheck
{
    public static IEnumerable<EvidenceFault> Faults(BurdenInputs inputs) =>
        Count(inputs).Concat(OfConditions(inputs)).Concat(InStrata(inputs));

    private static IEnumerable<EvidenceFault> Count(BurdenInputs inputs)
    {
        var (population, cases) = (inputs.Mentions(BurdenInput.Population), inputs.Mentions(BurdenInput.Cases));
        var prevalence = HasPrevalence(inputs);
        if (cases && (population || prevalence))
        {
            yield return inputs.Fault(
                $"'{BurdenInput.Cases}' and '{BurdenInput.Population}' with '{BurdenInput.Prevalence}' are two ways to "
                    + "count the same people; keep one of them.",
                BurdenInput.Cases);
        }
        else if (!cases && !(population && prevalence) && (population || prevalence || !CanDoWithout(inputs)))
        {
            yield return population
                ? inputs.Fault(
                    $"'{BurdenInput.Population}' is given but '{BurdenInput.Prevalence}' is missing. Add it:"
                        + RowToPaste.Of(inputs, BurdenInput.Prevalence),
                    BurdenInput.Population)
                : prevalence
                    ? inputs.Fault(
                    $"'{BurdenInput.Prevalence}' is given but '{BurdenInput.Population}' is missing. Add it:"
                        + RowToPaste.Of(inputs, BurdenInput.Population),
                    Prevalences(inputs))
                : inputs.Fault(
                    $"nothing says how many cases there are; give '{BurdenInput.Population}' and '{BurdenInput.Prevalence}', or "
                    + $"'{BurdenInput.Cases}':"
                    + RowToPaste.Of(inputs, BurdenInput.Population, BurdenInput.Prevalence));
        }
    }

    private static IEnumerable<EvidenceFault> OfConditions(BurdenInputs inputs)
    {
        var conditions = UnionOfConditions.Conditions(inputs);
        if (inputs.Mentions(BurdenInput.Prevalence) && conditions.Count > 0)
        {
            yield return inputs.Fault(
                $"'{BurdenInput.Prevalence}' and '{BurdenInput.PrevalenceOfACondition.Of(conditions[0])}' are two ways to count the "
                    + "same people; keep one of them.",
                BurdenInput.Prevalence);
        }

        foreach (var overlap in UnionOfConditions.Overlaps(conditions).Where(o => !inputs.Mentions(o)))
        {
            yield return inputs.Fault($"conditions overlap, and their sum would count people twice: '{overlap}' is missing, the prevalence of having all that it names. Add it:{RowToPaste.Of(inputs, overlap)}", Prevalences(inputs));
        }
    }

    private static IEnumerable<EvidenceFault> InStrata(BurdenInputs inputs)
    {
        if (inputs.HidesItsStrata || inputs.Mentions(BurdenInput.Cases)
            || !inputs.Mentions(BurdenInput.Population) || !HasPrevalence(inputs))
        {
            yield break;
        }

        var isOfConditions = UnionOfConditions.Conditions(inputs).Count > 0;
        foreach (var stratum in inputs.Strata.Where(
            s => !inputs.In(s).Has(BurdenInput.Population)
            || (!isOfConditions && !inputs.In(s).Has(BurdenInput.Prevalence)
                && !StratumFaults.IsMisplaced(inputs, BurdenInput.Prevalence))))
        {
            var missing = inputs.In(stratum).Has(BurdenInput.Population) ? BurdenInput.Prevalence : BurdenInput.Population;
            yield return inputs.Fault($"'{missing}' is missing for '{stratum}'. Add it:{RowToPaste.Of(inputs, stratum, missing)}", missing);
        }
    }

    private static bool HasPrevalence(BurdenInputs inputs) => Prevalences(inputs).Any(inputs.Mentions);

    private static IEnumerable<string> Prevalences(BurdenInputs inputs) =>
        inputs.NamesOf(BurdenInput.PrevalenceOfACondition).Prepend(BurdenInput.Prevalence);

    /// <summary>A published total may stand without cases, unless it says on how many it was observed.</summary>
    private static bool CanDoWithout(BurdenInputs inputs) =>
        inputs.Approach == Approach.FromAbove && !inputs.Mentions(BurdenInput.PublishedCases);
}
