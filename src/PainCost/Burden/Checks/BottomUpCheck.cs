using PainCost.Burden.Components;
using PainCost.Burden.Equation;
using PainCost.Burden.Inputs;

namespace PainCost.Burden.Checks;

/// <summary>What a burden from below needs, and which components cannot stand in one total.</summary>
internal static class BottomUpCheck
{
    private static readonly string[] PartsOfProductivity =
        [BurdenOutput.Absenteeism, BurdenOutput.Presenteeism, BurdenOutput.LowerWages, BurdenOutput.EarningsOfAll, BurdenOutput.LostEmployment];

    public static IEnumerable<string> Problems(BurdenInputs inputs, BurdenChoices choices)
    {
        var components = ComponentList.Of(inputs);
        return Choices(inputs, choices, components).Concat(components.SelectMany(c => HalfSpecified(inputs, c))).Concat(CountedTwice(inputs, components));
    }

    /// <summary>Inputs of a class or drug that lack another to be of use.</summary>
    public static IEnumerable<string> Leftover(BurdenInputs inputs)
    {
        foreach (var drug in inputs.Classes("adverse events per infusion").Where(d => !inputs.Mentions($"cost per adverse event: {d}")))
        {
            yield return $"'adverse events per infusion: {drug}' is given but 'cost per adverse event: {drug}' is missing.";
        }

        string[] costs = ["medication cost per user", "fills per user", "price per fill"];
        foreach (var kind in inputs.Classes("medication use").Where(k => !costs.Any(c => inputs.Mentions($"{c}: {k}"))))
        {
            yield return $"medication: {kind} is only half specified: 'medication use: {kind}' is given, but neither 'medication cost per user: {kind}' nor its fills and their price.";
        }

        if (inputs.Classes("share treated").FirstOrDefault(d => !inputs.Mentions("administration per infusion") && !inputs.Mentions($"administration per infusion: {d}")) is { } bare)
        {
            yield return $"infusions: {bare} is only half specified: 'administration per infusion' missing.";
        }
    }

    private static IEnumerable<string> Choices(BurdenInputs inputs, BurdenChoices choices, IReadOnlyList<Component> components)
    {
        if (choices.HeldFixed == HeldFixed.Total)
        {
            yield return "a burden built from below has no published total to hold fixed; its cost per case is what is given.";
        }

        string[] ofFriction = choices.Valuation == ValuationMethod.FrictionCost ? ["friction period", "friction elasticity"] : [];
        foreach (var missing in ofFriction.Where(f => !inputs.Mentions(f)))
        {
            yield return $"friction cost needs '{missing}'; docs/productivity.md has published ones.";
        }

        if (choices.Valuation == ValuationMethod.FrictionCost && components.Any(c => c.Output == BurdenOutput.LostEmployment))
        {
            foreach (var missing in new List<string> { "job losses", "hours per day" }.Where(n => !inputs.Mentions(n)))
            {
                yield return $"lost employment by friction cost needs '{missing}'.";
            }
        }

        if (choices.Valuation == ValuationMethod.FrictionCost && components.Any(c => c.Output == BurdenOutput.LostProductivity))
        {
            yield return "the study behind 'excess productivity cost' has valued lost work already; friction cost needs days, hours and jobs lost instead.";
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

    private static IEnumerable<string> CountedTwice(BurdenInputs inputs, IReadOnlyList<Component> components)
    {
        if (components.Any(c => c.Output == BurdenOutput.Presenteeism) && components.Any(c => c.Output == BurdenOutput.LowerWages))
        {
            yield return "presenteeism and lower wages both measure output lost at work: together they would count it twice; take out 'excess impairment' or 'wage gap'.";
        }

        if (components.Any(c => c.Output == BurdenOutput.EarningsOfAll)
            && components.FirstOrDefault(c => c.Output is BurdenOutput.LowerWages or BurdenOutput.LostEmployment or BurdenOutput.Presenteeism) is { } within)
        {
            yield return $"an earnings gap over all people counts those without work at zero, so it holds lower wages and lost employment both, and with them output lost at work: together with {within.Name} it would count that twice; take out 'earnings gap over all people' or '{within.Own.First(inputs.Mentions)}'.";
        }

        if (components.Any(c => c.Output == BurdenOutput.LostProductivity) && components.FirstOrDefault(c => PartsOfProductivity.Contains(c.Output)) is { } part)
        {
            yield return $"'excess productivity cost' is all lost productivity, and {part.Name} is a part of it: together they would count it twice; take out 'excess productivity cost' or '{part.Own.First(inputs.Mentions)}'.";
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
