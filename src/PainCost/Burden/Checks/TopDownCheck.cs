using PainCost.Burden.Equation;
using PainCost.Burden.Inputs;
using PainCost.Evidence;

namespace PainCost.Burden.Checks;

/// <summary>What a burden from above needs, and what it cannot be given.</summary>
internal static class TopDownCheck
{
    private static readonly string[] PartsOfProductivity =
        ["published days of work missed", "published hours of work lost", "published lower wages"];

    private static readonly string[] OfATotal = ["published total", .. TopDown.Parts];

    private static readonly (string Part, string Whole)[] PartsOf =
    [
        ("analgesic spending", "published health care"),
        ("opioid spending", "published health care"),
        .. PartsOfProductivity.Select(part => (part, "published productivity")),
    ];

    public static IEnumerable<EvidenceFault> Faults(BurdenInputs inputs, BurdenChoices choices) =>
        Parts(inputs).Concat(PublishedStrata.Faults(inputs)).Concat(Choices(inputs, choices)).Concat(CountedTwice(inputs));

    private static IEnumerable<EvidenceFault> Parts(BurdenInputs inputs)
    {
        if (inputs.Mentions("published total") && !UndividedTotal.IsGiven(inputs))
        {
            foreach (var missing in Missing(inputs, "published health care", "published productivity"))
            {
                yield return inputs.Fault($"a published total needs '{missing}' to be split by, or no part at all; "
                    + "without 'published total', the total is the sum of the parts that are given. "
                    + $"Add it:{RowToPaste.Of(inputs, missing)}", "published total");
            }
        }

        foreach (var (part, whole) in PartsOf.Where(p => inputs.Mentions(p.Part) && !inputs.Mentions(p.Whole)))
        {
            yield return inputs.Fault($"'{part}' is a part of '{whole}', which is missing. Add it:{RowToPaste.Of(inputs, whole)}", part);
        }

        if (PartsOfProductivity.Any(inputs.Mentions))
        {
            foreach (var missing in Missing(inputs, PartsOfProductivity))
            {
                yield return inputs.Fault($"'{missing}' is missing: productivity is split by all three of days missed, hours lost and lower wages, or not at all. Add it:{RowToPaste.Of(inputs, missing)}", PartsOfProductivity);
            }
        }

        if (inputs.Cells.Count > 1 && !UndividedTotal.IsGiven(inputs))
        {
            yield return inputs.Fault(inputs.Rows.First(r => !r.Cell.IsWhole), "stratum", "a published total is of the whole population and cannot be divided by strata; take the strata out, or build the burden from below.");
        }
    }

    private static IEnumerable<EvidenceFault> Choices(BurdenInputs inputs, BurdenChoices choices)
    {
        if (choices.HeldFixed == HeldFixed.CostPerCase && !inputs.Mentions("published cases"))
        {
            yield return inputs.Fault($"to hold cost per case fixed, 'published cases' must say on how many cases the total was observed. Add it:{RowToPaste.Of(inputs, "published cases")}", OfATotal);
        }

        if (choices.Valuation != ValuationMethod.HumanCapital)
        {
            yield return inputs.Fault(
                "the study behind a published total has valued lost work already; friction cost needs a burden from below.", OfATotal);
        }

        if (choices.Detail == Detail.ByCell && !UndividedTotal.IsOfStrata(inputs))
        {
            yield return inputs.Fault("a published total has no detail by stratum.", OfATotal);
        }
    }

    private static IEnumerable<EvidenceFault> CountedTwice(BurdenInputs inputs)
    {
        if (inputs.Mentions("analgesic spending") && inputs.Mentions("opioid spending"))
        {
            yield return inputs.Fault(
                "'analgesic spending' includes 'opioid spending': together they would count opioids twice; keep one of them.",
                "opioid spending");
        }

        var indices = inputs.NamesByPrefix(KnownInputs.HealthIndex).ToList();
        if (indices.Count > 1)
        {
            yield return inputs.Fault(
                $"several indices would restate medication spending ({string.Join(", ", indices.Select(i => $"'{i}'"))}); keep one.",
                indices[^1]);
        }

        foreach (var component in ComponentList.Of(inputs))
        {
            yield return inputs.Fault($"'{component.Own.First(inputs.Mentions)}' builds {component.Name} from below, but the profile has a published total from above: the same cost would be counted twice; take one of them out.", component.Own);
        }
    }

    private static IEnumerable<string> Missing(BurdenInputs inputs, params IEnumerable<string> names) =>
        names.Where(name => !inputs.Mentions(name));
}
