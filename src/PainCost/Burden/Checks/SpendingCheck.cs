using PainCost.Burden.Inputs;
using PainCost.Evidence;

namespace PainCost.Burden.Checks;

/// <summary>Amounts of a whole population that are given for a part of it and for the whole as well.</summary>
internal static class SpendingCheck
{
    /// <summary>What is wrong and how to mend it, each at its place.</summary>
    /// <remarks>
    /// A figure per head may have a row for all and another for a part. A sum of money that is spent by all holds what the part spends.
    /// </remarks>
    public static IEnumerable<EvidenceFault> Faults(BurdenInputs inputs) =>
        from part in inputs.Rows
        where part.HasStratum && part.Is(BurdenInput.MedicationSpending)
        from whole in inputs.Rows
        where whole.HasStratum && whole.Name == part.Name && !part.Cell.Equals(whole.Cell) && part.Cell.IsWithin(whole.Cell)
        select inputs.Fault(part, "stratum", $"'{part.Name}' of '{part.Cell}' is counted twice: it is a part of what {(whole.Cell.IsWhole ? "all" : $"'{whole.Cell}'")} spend"
            + $"{whole.Where}. Give a row for each part, or keep the one for {(whole.Cell.IsWhole ? "all" : $"'{whole.Cell}'")}.");
}
