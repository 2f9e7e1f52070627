using PainCost.Burden.Inputs;
using PainCost.Burden.Perspectives;

namespace PainCost.Burden.Equation;

/// <summary>The choices that a burden was built with, as every result names them.</summary>
internal static class RecordedChoices
{
    public static IEnumerable<Choice> Of(BurdenParts parts, HeldFixed held)
    {
        var inputs = parts.Inputs;
        if (parts.Costs.Count == 0)
        {
            yield return new Choice("approach", "cases alone: the profile has no cost, so there is no total");
            yield return new Choice("no cost of", string.Join(", ", BurdenOutput.OfEveryBurden));
            yield break;
        }

        var isTopDown = inputs.Approach == Approach.FromAbove;
        var isUndivided = parts.Costs.Any(part => part.Output == BurdenOutput.Undivided);
        yield return new Choice("approach", (isTopDown, isUndivided) switch
        {
            (true, true) => "from above: a published total, not divided",
            (true, false) => "from above: a published total, split by published parts",
            (false, true) => "from below: what a case costs, in one amount",
            _ => "from below: what a case costs, component by component",
        });
        if (isUndivided)
        {
            yield return new Choice(BurdenOutput.Undivided, "care and lost work in one amount, which falls on no payer");
        }

        yield return new Choice("held fixed", held == HeldFixed.Total ? "total" : "cost per case");
        var perspective = inputs.Choices.Perspective;
        yield return new Choice("perspective", perspective.Name);
        if (!Perspective.BuiltIns.Contains(perspective))
        {
            var rows = string.Join("; ", perspective.Rows.Select(row => $"{row.Component}: {row.Bears}"));
            yield return new Choice("perspective by a table of its own", rows);
        }

        var bearing = new Bearing(perspective, new Payers(inputs));
        var unborne = parts.Costs.Select(p => p.Output).Distinct().Where(o => bearing.Of(o) is null).ToList();
        if (unborne.Count > 0)
        {
            yield return new Choice("outside the perspective", string.Join(", ", unborne));
        }

        foreach (var part in TopDown.NotCounted(inputs))
        {
            yield return new Choice("not in the total", part);
        }

        if (inputs.Mentions(BurdenInput.ExcessAbsenceDays) || inputs.Mentions(BurdenInput.EmploymentGap))
        {
            foreach (var choice in inputs.Valuation.Choices(inputs.Whole.Find(BurdenInput.AbsenceSpells)))
            {
                yield return choice;
            }
        }

        if (inputs.Choices.IncludeIntangible
            && (inputs.Mentions(BurdenInput.ValuePerQaly) || inputs.Mentions(BurdenInput.PublishedWellbeingLoss)))
        {
            yield return new Choice(BurdenOutput.IntangibleChoice, "in the total");
        }
    }
}
