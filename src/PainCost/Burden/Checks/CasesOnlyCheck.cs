using PainCost.Burden.Inputs;

namespace PainCost.Burden.Checks;

/// <summary>What a profile of cases alone, without any cost, cannot be asked for.</summary>
internal static class CasesOnlyCheck
{
    private const string Cure = "Leave the choice out, or give the inputs of a component: docs/model.md names them.";

    public static IEnumerable<string> Problems(BurdenInputs inputs, BurdenChoices choices)
    {
        foreach (var choice in Choices(choices))
        {
            yield return $"the profile says how many cases there are and has no cost, so {choice} would change nothing. {Cure}";
        }

        if (choices.Detail == Detail.ByCell && inputs.Cells is [{ IsWhole: true }])
        {
            yield return "the profile has no strata to divide the cases by.";
        }
    }

    private static IEnumerable<string> Choices(BurdenChoices choices)
    {
        if (choices.HeldFixed is { } held)
        {
            yield return held == HeldFixed.Total ? "holding the total fixed" : "holding the cost per case fixed";
        }

        if (choices.Perspective != Perspective.Societal)
        {
            yield return $"the perspective of {choices.Perspective.Name}";
        }

        if (choices.Valuation != ValuationMethod.HumanCapital)
        {
            yield return "valuing lost work by friction cost";
        }

        if (choices.PriceBasis is { } prices)
        {
            yield return $"prices of {prices}";
        }

        if (choices.IncludeIntangible)
        {
            yield return "counting lost quality of life";
        }
    }
}
