using PainCost.Burden.Equation;
using PainCost.Burden.Inputs;
using PainCost.Evidence;

namespace PainCost.Burden.Checks;

/// <summary>What a burden from above needs, and what it cannot be given.</summary>
internal static class TopDownCheck
{
    private static readonly List<string> PartsOfProductivity =
        [.. BurdenInput.PartsOf(BurdenInput.PublishedProductivity).Select(part => part.Name)];

    private static readonly List<string> OfATotal = [.. BurdenInput.OfATotal.Select(part => part.Name)];

    /// <summary>The parts of the parts of a total.</summary>
    private static readonly List<KnownInput> PartsOfParts = [.. BurdenInput.All.Where(known => known.PartOf?.PartOf is not null)];

    public static IEnumerable<EvidenceFault> Faults(BurdenInputs inputs, BurdenChoices choices) =>
        Parts(inputs).Concat(PublishedStrata.Faults(inputs)).Concat(Choices(inputs, choices)).Concat(CountedTwice(inputs));

    private static IEnumerable<EvidenceFault> Parts(BurdenInputs inputs)
    {
        if (inputs.Mentions(BurdenInput.PublishedTotal) && !UndividedTotal.IsGiven(inputs))
        {
            foreach (var missing in Missing(inputs, BurdenInput.PublishedHealthCare, BurdenInput.PublishedProductivity))
            {
                yield return inputs.Fault($"a published total needs '{missing}' to be split by, or no part at all; "
                    + $"without '{BurdenInput.PublishedTotal}', the total is the sum of the parts that are given. "
                    + $"Add it:{RowToPaste.Of(inputs, missing)}", BurdenInput.PublishedTotal);
            }
        }

        foreach (var part in PartsOfParts.Where(p => inputs.Mentions(p) && !inputs.Mentions(p.PartOf!)))
        {
            yield return inputs.Fault(
                $"'{part}' is a part of '{part.PartOf}', which is missing. Add it:{RowToPaste.Of(inputs, part.PartOf!)}", part);
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
        if (choices.HeldFixed == HeldFixed.CostPerCase && !inputs.Mentions(BurdenInput.PublishedCases))
        {
            yield return inputs.Fault(
                $"to hold cost per case fixed, '{BurdenInput.PublishedCases}' must say on how many cases the total was observed. "
                    + $"Add it:{RowToPaste.Of(inputs, BurdenInput.PublishedCases)}",
                OfATotal);
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
        if (inputs.Mentions(BurdenInput.AnalgesicSpending) && inputs.Mentions(BurdenInput.OpioidSpending))
        {
            yield return inputs.Fault(
                $"'{BurdenInput.AnalgesicSpending}' includes '{BurdenInput.OpioidSpending}': together they would count "
                    + "opioids twice; keep one of them.",
                BurdenInput.OpioidSpending);
        }

        var indices = inputs.NamesOf(BurdenInput.HealthIndex).ToList();
        if (indices.Count > 1)
        {
            yield return inputs.Fault(
                $"several indices would restate medication spending ({string.Join(", ", indices.Select(i => $"'{i}'"))}); keep one.",
                indices[^1]);
        }

        foreach (var component in ComponentList.Of(inputs))
        {
            yield return inputs.Fault(
                $"'{component.Given(inputs)[0]}' builds {component.Name} from below, "
                    + "but the profile has a published total from above: the same cost would be counted twice; take one of them out.",
                component.Given(inputs));
        }
    }

    private static IEnumerable<string> Missing(BurdenInputs inputs, params IEnumerable<string> names) =>
        names.Where(name => !inputs.Mentions(name));
}
