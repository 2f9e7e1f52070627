using PainCost.Burden.Components;
using PainCost.Burden.Inputs;

namespace PainCost.Burden.Checks;

/// <summary>What a burden from below needs, and which components cannot stand in one total.</summary>
internal static class BottomUpCheck
{
    public static IEnumerable<string> Problems(BurdenInputs inputs, BurdenChoices choices)
    {
        var components = ComponentList.Of(inputs);
        return Choices(inputs, choices, components).Concat(components.SelectMany(c => HalfSpecified(inputs, c))).Concat(Leftover(inputs)).Concat(CountedTwice(inputs, components));
    }

    private static IEnumerable<string> Choices(BurdenInputs inputs, BurdenChoices choices, IReadOnlyList<Component> components)
    {
        if (components.Count == 0)
        {
            yield return "no component can be built: give a published total with its parts, or the inputs of at least one of "
                + string.Join("; ", ComponentList.All(inputs).Select(c => $"{c.Name} ({string.Join(", ", c.Own.Concat(c.Shared))})")) + ".";
        }

        if (choices.HeldFixed == HeldFixed.Total)
        {
            yield return "a burden built from below has no published total to hold fixed; its cost per case is what is given.";
        }

        if (choices.Detail == Detail.ByCell && inputs.Cells is [{ IsWhole: true }])
        {
            yield return "the profile has no strata to divide the burden by.";
        }
    }

    private static IEnumerable<string> HalfSpecified(BurdenInputs inputs, Component component)
    {
        var missing = inputs.Cells.Select(cell => (cell, Names: component.Missing(inputs.In(cell)).ToList())).Where(m => m.Names.Count > 0).ToList();
        return missing.Select(m =>
            $"{component.Name} is only half specified{(m.cell.IsWhole ? "" : $" for '{m.cell}'")}: {string.Join(", ", m.Names.Select(n => $"'{n}'"))} missing. "
            + $"Add {(m.Names.Count == 1 ? "it" : "them")}, or take out {string.Join(", ", component.Own.Where(inputs.Mentions).Select(o => $"'{o}'"))}.");
    }

    /// <summary>Inputs of a class or drug that no component uses, such as a rebate without a price.</summary>
    private static IEnumerable<string> Leftover(BurdenInputs inputs)
    {
        var drugs = inputs.Classes("share treated").ToList();
        string[] ofInfusions = ["adverse events per infusion", "administration per infusion"];
        foreach (var (name, drug) in from name in ofInfusions from drug in inputs.Classes(name) where !drugs.Contains(drug) select (name, drug))
        {
            yield return $"'{name}: {drug}' is given but 'share treated: {drug}' is missing.";
        }

        foreach (var drug in inputs.Classes("adverse events per infusion").Where(d => !inputs.Mentions($"cost per adverse event: {d}")))
        {
            yield return $"'adverse events per infusion: {drug}' is given but 'cost per adverse event: {drug}' is missing.";
        }

        string[] costs = ["medication cost per user", "fills per user", "price per fill"];
        foreach (var kind in inputs.Classes("medication use").Where(k => !costs.Any(c => inputs.Mentions($"{c}: {k}"))))
        {
            yield return $"medication: {kind} is only half specified: 'medication use: {kind}' is given, but neither 'medication cost per user: {kind}' nor its fills and their price.";
        }

        if (drugs.FirstOrDefault(d => !inputs.Mentions("administration per infusion") && !inputs.Mentions($"administration per infusion: {d}")) is { } bare)
        {
            yield return $"infusions: {bare} is only half specified: 'administration per infusion' missing.";
        }
    }

    private static IEnumerable<string> CountedTwice(BurdenInputs inputs, IReadOnlyList<Component> components)
    {
        if (components.Any(c => c.Output == BurdenOutput.Presenteeism) && components.Any(c => c.Output == BurdenOutput.LowerWages))
        {
            yield return "presenteeism and lower wages both measure output lost at work: together they would count it twice; take out 'excess impairment' or 'wage gap'.";
        }

        foreach (var twice in components.Where(c => c.Output == BurdenOutput.Medication).GroupBy(c => c.Name).Where(g => g.Count() > 1))
        {
            yield return $"{twice.Key} is given in several ways, by user, by fill or by spending: together they would count it twice; keep one.";
        }

        if (inputs.Mentions("medication cost per user") && components.Any(c => c.Output == BurdenOutput.Medication && c.Name != BurdenOutput.Medication))
        {
            yield return "'medication cost per user' is for all classes, and the classes are given as well: together they would count medication twice; keep one.";
        }
    }
}
