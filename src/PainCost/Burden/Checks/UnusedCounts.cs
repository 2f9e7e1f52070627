using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Evidence;

namespace PainCost.Burden.Checks;

/// <summary>Inputs that would count or divide the cases, but that the count at hand does not use.</summary>
internal static class UnusedCounts
{
    /// <summary>What is wrong and how to mend it, each at its place.</summary>
    public static IEnumerable<EvidenceFault> Faults(BurdenInputs inputs) =>
        Bridges(inputs).Concat(Overlaps(inputs)).Concat(Weights(inputs));

    private static IEnumerable<EvidenceFault> Bridges(BurdenInputs inputs)
    {
        if (inputs.Mentions(BurdenInput.PopulationBridge) && !inputs.Mentions(BurdenInput.Population))
        {
            yield return inputs.Fault(
                inputs.First(BurdenInput.PopulationBridge), "input",
                $"'{BurdenInput.PopulationBridge}' takes '{BurdenInput.Population}' to the base of the rate, "
                + (inputs.Mentions(BurdenInput.Cases)
                    ? $"but '{BurdenInput.Cases}' are a count already and would not be bridged; take it out."
                    : "which is missing; add it, or take the bridge out."));
        }
    }

    private static IEnumerable<EvidenceFault> Overlaps(BurdenInputs inputs)
    {
        var needed = UnionOfConditions.Overlaps(UnionOfConditions.Conditions(inputs)).ToList();
        foreach (var unused in inputs.NamesOf(BurdenInput.Overlap).Where(name => !needed.Contains(name)))
        {
            yield return inputs.Fault(inputs.First(unused), "input", $"'{unused}' would not be used: "
                + (needed.Count == 0
                    ? "it needs the prevalence of each of its conditions, "
                        + $"'{BurdenInput.PrevalenceOfACondition.ToWrite}'; add them, or take it out."
                    : $"the overlaps of the conditions given, in the order of their rows, are {string.Join(", ", needed.Select(n => $"'{n}'"))}."));
        }
    }

    private static IEnumerable<EvidenceFault> Weights(BurdenInputs inputs)
    {
        foreach (var row in inputs.Rows.Where(
            r => r.Is(BurdenInput.SeverityWeight) && r.HasStratum && !r.Cell.Labels.Any(inputs.Severities.Contains)))
        {
            yield return inputs.Fault(
                row, "stratum",
                $"'{BurdenInput.SeverityWeight}' needs the severity that it is the weight of, and "
                + $"{(row.Cell.IsWhole ? "the stratum is empty" : $"'{row.Cell}' names none")}: "
                + "write a label that no stratum of the population has, such as 'high-impact'.");
        }

        if (inputs.Severities is [var only] && !inputs.HidesItsStrata)
        {
            yield return inputs.Fault(
                inputs.First(BurdenInput.SeverityWeight), "stratum",
                $"'{only}' is the only severity, so its share is 1 whatever its weight; give the weights of the others, or take it out.");
        }
    }
}
