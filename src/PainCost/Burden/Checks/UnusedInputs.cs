using PainCost.Burden.Components;
using PainCost.Burden.Equation;
using PainCost.Burden.Inputs;
using PainCost.Evidence;

namespace PainCost.Burden.Checks;

/// <summary>Inputs that would go unused, because nothing that would use them is called for.</summary>
internal static class UnusedInputs
{
    /// <summary>The inputs that call for nothing, each with those of which one at least has to be there.</summary>
    private static readonly List<(KnownInput Input, IReadOnlyList<KnownInput> NeedsOneOf)> Uses =
        [.. BurdenInput.All.Select(input => (input, NeedsOneOf(input))).Where(use => use.Item2.Count > 0)];

    /// <summary>What is wrong and how to mend it, one entry for each such input, at its first row.</summary>
    public static IEnumerable<EvidenceFault> Faults(BurdenInputs inputs) =>
        from use in Uses
        from name in inputs.NamesOf(use.Input)
        let needed = use.NeedsOneOf.Select(n => use.Input.IsOfTheSame(n) ? n.Of(use.Input.ClassOf(name)!) : n).ToList()
        where !needed.Any(n => inputs.NamesOf(n).Any())
        select inputs.Fault(inputs.First(name), "input", $"'{name}' is given but would not be used: {Missing(needed)}. Add {(needed.Count == 1 ? "it" : "one of them")}, or take out '{name}'.{ToPaste(inputs, needed)}");

    /// <summary>What calls for those who use an input; nothing where it is told elsewhere, or calls for something itself.</summary>
    private static IReadOnlyList<KnownInput> NeedsOneOf(KnownInput input) =>
        input.Beside.Count > 0 ? input.Beside
        : input.Group == InputGroup.FromAbove ? (BurdenInput.OfATotal.Contains(input) ? [] : BurdenInput.OfATotal)
        : input.IsOwn || input == BurdenInput.MedicationUseOfAClass ? []
        : [.. ComponentList.OfAnyProfile.Where(component => component.Uses(input)).SelectMany(component => Keys(component, input))];

    /// <summary>All that call for a component, or the first where any of a class does.</summary>
    private static IEnumerable<KnownInput> Keys(Component component, KnownInput of) =>
        component.Keys.All(key => key.Class is null || of.IsOfTheSame(key)) ? component.Keys : component.Keys.Take(1);

    private static string ToPaste(BurdenInputs inputs, List<KnownInput> needed) =>
        needed is [{ Class: null } only] ? RowToPaste.Of(inputs, only) : "";

    private static string Missing(List<KnownInput> needed) =>
        needed.Count == 1 ? $"{Quoted(needed[0])} is missing" : $"there is none of {string.Join(", ", needed.Select(Quoted))}";

    private static string Quoted(KnownInput input) => input.Class is null ? $"'{input}'" : $"'{input.Prefix}...'";
}
