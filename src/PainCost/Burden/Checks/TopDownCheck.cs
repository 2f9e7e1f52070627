using PainCost.Burden.Components;
using PainCost.Burden.Inputs;

namespace PainCost.Burden.Checks;

/// <summary>What a burden from above needs, and what it cannot be given.</summary>
internal static class TopDownCheck
{
    private static readonly string[] PartsOfProductivity = ["published days of work missed", "published hours of work lost", "published lower wages"];

    private static readonly (string Part, string Whole)[] PartsOf =
    [
        ("analgesic spending", "published health care"),
        ("opioid spending", "published health care"),
        .. PartsOfProductivity.Select(part => (part, "published productivity")),
    ];

    public static IEnumerable<string> Problems(BurdenInputs inputs, BurdenChoices choices) =>
        Parts(inputs).Concat(Choices(inputs, choices)).Concat(CountedTwice(inputs));

    private static IEnumerable<string> Parts(BurdenInputs inputs)
    {
        if (inputs.Mentions("published total"))
        {
            foreach (var missing in Missing(inputs, "published health care", "published productivity"))
            {
                yield return $"a published total needs '{missing}' to be split by; without 'published total', the total is the sum of the parts that are given.";
            }
        }

        foreach (var (part, whole) in PartsOf.Where(p => inputs.Mentions(p.Part) && !inputs.Mentions(p.Whole)))
        {
            yield return $"'{part}' is a part of '{whole}', which is missing.";
        }

        if (PartsOfProductivity.Any(inputs.Mentions))
        {
            foreach (var missing in Missing(inputs, PartsOfProductivity))
            {
                yield return $"'{missing}' is missing: productivity is split by all three of days missed, hours lost and lower wages, or not at all.";
            }
        }

        if (inputs.Cells.Count > 1)
        {
            yield return "a published total is of the whole population and cannot be divided by strata; take the strata out, or build the burden from below.";
        }
    }

    private static IEnumerable<string> Choices(BurdenInputs inputs, BurdenChoices choices)
    {
        if (choices.HeldFixed == HeldFixed.CostPerCase && !inputs.Mentions("published cases"))
        {
            yield return "to hold cost per case fixed, 'published cases' must say on how many cases the total was observed.";
        }

        if (choices.Valuation != ValuationMethod.HumanCapital)
        {
            yield return "the study behind a published total has valued lost work already; friction cost needs a burden from below.";
        }

        if (choices.Detail == Detail.ByCell)
        {
            yield return "a published total has no detail by stratum.";
        }
    }

    private static IEnumerable<string> CountedTwice(BurdenInputs inputs)
    {
        if (inputs.Mentions("analgesic spending") && inputs.Mentions("opioid spending"))
        {
            yield return "'analgesic spending' includes 'opioid spending': together they would count opioids twice; keep one of them.";
        }

        var indices = inputs.NamesByPrefix(KnownInputs.HealthIndex).ToList();
        if (indices.Count > 1)
        {
            yield return $"several indices would restate medication spending ({string.Join(", ", indices.Select(i => $"'{i}'"))}); keep one.";
        }

        foreach (var component in ComponentList.Of(inputs))
        {
            yield return $"'{component.Own.First(inputs.Mentions)}' builds {component.Name} from below, but the profile has a published total from above: the same cost would be counted twice.";
        }
    }

    private static IEnumerable<string> Missing(BurdenInputs inputs, params IEnumerable<string> names) => names.Where(name => !inputs.Mentions(name));
}
