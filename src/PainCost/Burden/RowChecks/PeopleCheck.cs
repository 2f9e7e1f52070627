using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Evidence;
using PainCost.Units;

namespace PainCost.Burden.RowChecks;

/// <summary>Whether the rates of a profile are per head of the people that it counts.</summary>
internal static class PeopleCheck
{
    public static IEnumerable<EvidenceFault> Faults(BurdenInputs inputs) =>
        inputs.HidesItsStrata ? [] : inputs.Strata.SelectMany(stratum => In(inputs, stratum));

    private static IEnumerable<EvidenceFault> In(BurdenInputs inputs, Cell stratum)
    {
        var (population, bridge) = (inputs.Row(BurdenInput.Population, stratum), inputs.Row(BurdenInput.PopulationBridge, stratum));
        if (population is not { IsInItsUnit: true } || bridge is { IsInItsUnit: false })
        {
            yield break;
        }

        var counted = Base(population, 1);
        if (bridge is not null && Base(bridge, -1) != counted)
        {
            yield return inputs.Fault(bridge, "unit", $"'{bridge.Name}' takes a count of {Noun.Describe(Base(bridge, -1))} to {Base(bridge, 1)}, but '{population.Name}'{population.Aside} counts {Noun.Describe(counted)}; "
                + $"give it in {Base(bridge, 1)}/{counted}.");
            yield break;
        }

        if (inputs.CountsWorkers(stratum) && inputs.Row(BurdenInput.Employment, stratum) is { } employment)
        {
            var counting = bridge ?? population;
            yield return inputs.Fault(employment, "input", $"'{employment.Name}' is given, but '{counting.Name}'{counting.Aside} counts workers, "
                + "so that every case works already; take it out.");
        }

        var reached = bridge is null ? counted : Base(bridge, 1);
        foreach (var rate in Rates(inputs).Select(name => inputs.Row(name, stratum)).OfType<InputRow>()
            .Where(r => r.IsInItsUnit && Base(r, -1) != reached))
        {
            yield return inputs.Fault(rate, "unit", Message(rate, population, bridge));
        }
    }

    private static IEnumerable<string> Rates(BurdenInputs inputs) =>
        new List<string> { BurdenInput.Prevalence }.Concat(inputs.NamesOf(BurdenInput.PrevalenceOfACondition))
            .Concat(UnionOfConditions.Overlaps(UnionOfConditions.Conditions(inputs)));

    private static string Message(InputRow rate, InputRow population, InputRow? bridge)
    {
        var (per, counted) = (Base(rate, -1), Base(population, 1));
        var isARate =
            $"'{rate.Name}' is a rate per {Noun.Describe(per)}, but '{population.Name}'{population.Aside} counts {Noun.Describe(counted)}";
        return bridge is not null
            ? $"{isARate}, which '{bridge.Name}'{bridge.Aside} takes to {Noun.Describe(Base(bridge, 1))}; give the rate in case/{Base(bridge, 1)}, or the bridge in {per}/{counted}."
            : $"{isARate}; give both on one base, or how many of the first there are for each of the second:"
                + RowToPaste.Of(BurdenInput.PopulationBridge, Unit.Parse($"{per}/{counted}"));
    }

    private static string Base(InputRow row, int power) => row.PeopleAt(power)!;
}
