using PainCost.Burden.Inputs;

namespace PainCost.Burden.Components;

/// <summary>
/// Prevalence of having at least one of several conditions: the sum of their prevalences, less those who have two, plus those who
/// have three, and so on. Conditions whose overlap is not given cannot be summed.
/// </summary>
internal static class UnionOfConditions
{
    public static IReadOnlyList<string> Conditions(BurdenInputs inputs) => [.. inputs.Classes(BurdenInput.PrevalenceOfACondition)];

    /// <summary>The overlaps that the union needs, each as the input's name.</summary>
    public static IEnumerable<string> Overlaps(IReadOnlyList<string> conditions) =>
        Groups(conditions).Where(g => g.Count > 1).Select(Name);

    public static Quantity Prevalence(CellInputs inputs)
    {
        Quantity? union = null;
        foreach (var group in Groups(Conditions(inputs.All)))
        {
            var prevalence = inputs[Name(group)];
            union = union is null ? prevalence : group.Count % 2 == 1 ? union + prevalence : union - prevalence;
        }

        return (union ?? inputs[BurdenInput.Prevalence]).Named(inputs.Cell.Naming("prevalence of any condition"));
    }

    private static string Name(IReadOnlyList<string> group) =>
        group.Count == 1 ? BurdenInput.PrevalenceOfACondition.Of(group[0]) : BurdenInput.Overlap.Of(string.Join(" & ", group));

    /// <summary>Every group of conditions, singles first, in the order in which the conditions are given.</summary>
    private static IEnumerable<IReadOnlyList<string>> Groups(IReadOnlyList<string> conditions) =>
        Enumerable.Range(1, (1 << conditions.Count) - 1)
            .Select(bits => conditions.Where((_, i) => (bits >> i & 1) == 1).ToList())
            .OrderBy(group => group.Count);
}
