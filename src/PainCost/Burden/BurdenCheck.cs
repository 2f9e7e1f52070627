using PainCost.Quantities;

namespace PainCost.Burden;

/// <summary>Finds everything that keeps a profile from making up a burden, before the equation is built.</summary>
internal static class BurdenCheck
{
    public static bool IsTopDown(BurdenInputs inputs) => inputs.Has("published health care") || inputs.Has("published productivity") || inputs.Has("published total");

    public static void Check(BurdenInputs inputs, HeldFixed? heldFixed)
    {
        var problems = Names(inputs).Concat(Cases(inputs));
        problems = problems.Concat(IsTopDown(inputs) ? TopDown(inputs, heldFixed ?? HeldFixed.Total) : BottomUp(inputs, heldFixed));
        var all = problems.ToList();
        if (all.Count > 0)
        {
            throw new BurdenException([.. all.Select(p => $"{inputs.Profile.Name}: {p}")]);
        }
    }

    private static IEnumerable<string> Names(BurdenInputs inputs)
    {
        foreach (var input in inputs.Profile.Inputs)
        {
            var known = BurdenInputs.Known.FirstOrDefault(k => k.Matches(input.Name));
            var problem = known is null ? UnknownName(input) : known.Fault(input);
            if (problem is not null)
            {
                yield return problem;
            }
        }
    }

    private static string UnknownName(Input input) =>
        $"the burden equation has no input '{input.Name}'{(input.Provenance is { Location.Length: > 0 } p ? $" ({p.Location})" : "")}; "
        + $"it knows {string.Join(", ", BurdenInputs.Known.Select(k => $"'{k.Name}'"))}.";

    private static IEnumerable<string> Cases(BurdenInputs inputs)
    {
        var (population, prevalence, cases) = (inputs.Has("population"), inputs.Has("prevalence"), inputs.Has("cases"));
        if (cases && (population || prevalence))
        {
            yield return "'cases' and 'population' with 'prevalence' are two ways to count the same people; keep one of them.";
        }
        else if (!cases && !(population && prevalence))
        {
            yield return population ? "'population' is given but 'prevalence' is missing."
                : prevalence ? "'prevalence' is given but 'population' is missing."
                : "nothing says how many cases there are; give 'population' and 'prevalence', or 'cases'.";
        }
    }

    private static IEnumerable<string> TopDown(BurdenInputs inputs, HeldFixed heldFixed)
    {
        foreach (var missing in Missing(inputs, "published health care", "published productivity"))
        {
            yield return $"a published total needs '{missing}' to be split by.";
        }

        string[] split = ["published days of work missed", "published hours of work lost", "published lower wages"];
        if (split.Any(inputs.Has))
        {
            foreach (var missing in Missing(inputs, split))
            {
                yield return $"'{missing}' is missing: productivity is split by all three of days missed, hours lost and lower wages, or not at all.";
            }
        }

        if (heldFixed == HeldFixed.CostPerCase && !inputs.Has("published cases"))
        {
            yield return "to hold cost per case fixed, 'published cases' must say on how many cases the total was observed.";
        }

        if (inputs.Has("analgesic spending") && inputs.Has("opioid spending"))
        {
            yield return "'analgesic spending' includes 'opioid spending': together they would count opioids twice; keep one of them.";
        }

        var indices = inputs.NamesByPrefix(BurdenInputs.HealthIndex).ToList();
        if (indices.Count > 1)
        {
            yield return $"several indices would restate medication spending ({string.Join(", ", indices.Select(i => $"'{i}'"))}); keep one.";
        }

        foreach (var component in BurdenComponent.BottomUp.Where(c => c.IsCalledFor(inputs)))
        {
            yield return $"'{component.Own.First(inputs.Has)}' builds {component.Name} from below, but the profile has a published total from above: the same cost would be counted twice.";
        }
    }

    private static IEnumerable<string> BottomUp(BurdenInputs inputs, HeldFixed? heldFixed)
    {
        var components = BurdenComponent.BottomUp.Where(c => c.IsCalledFor(inputs)).ToList();
        if (components.Count == 0)
        {
            yield return "no component can be built: give a published total with its parts, or the inputs of at least one of "
                + string.Join("; ", BurdenComponent.BottomUp.Select(c => $"{c.Name} ({string.Join(", ", c.Own.Concat(c.Shared))})")) + ".";
        }

        if (heldFixed == HeldFixed.Total)
        {
            yield return "a burden built from below has no published total to hold fixed; its cost per case is what is given.";
        }

        foreach (var component in components)
        {
            var missing = component.Missing(inputs).ToList();
            if (missing.Count > 0)
            {
                yield return $"{component.Name} is only half specified: {string.Join(", ", missing.Select(m => $"'{m}'"))} missing. Add {(missing.Count == 1 ? "it" : "them")}, or take out {string.Join(", ", component.Own.Where(inputs.Has).Select(o => $"'{o}'"))}.";
            }
        }

        if (components.Any(c => c.Name == Output.Presenteeism) && components.Any(c => c.Name == Output.LowerWages))
        {
            yield return "presenteeism and lower wages both measure output lost at work: together they would count it twice; take out 'excess impairment' or 'wage gap'.";
        }
    }

    private static IEnumerable<string> Missing(BurdenInputs inputs, params IEnumerable<string> names) => names.Where(name => !inputs.Has(name));
}
