using PainCost.Evidence.Checks;

namespace PainCost.Burden.RowChecks;

/// <summary>
/// Whether an input without unit, such as a rebate or a multiplier, stays at 0 or above. Every other is held to it when it is read.
/// A distribution without a lower end may fall below as rarely as one may exceed its largest value.
/// </summary>
internal static class SmallestValue
{
    /// <summary>Null when it does, otherwise what is wrong and how to mend it.</summary>
    public static string? Fault(Input input) =>
        input.Unit.IsOne
            && (double.IsFinite(input.Distribution.Low) || input.Distribution.CumulativeProbability(0) > LargestValue.Tolerated)
            ? Limits.Negative($"'{input.Name}'", input.Distribution)
            : null;
}
