using PainCost.Burden;
using PainCost.Texts.Names;

namespace PainCost.Scenarios.Reading;

/// <summary>The settings that choose among methods, and the words that each allows.</summary>
internal static class ChoiceSettings
{
    private const string Prices = "prices";

    private static readonly Dictionary<string, Dictionary<string, Func<BurdenChoices, BurdenChoices>>> Words = new(StringComparer.Ordinal)
    {
        ["hold"] = new(StringComparer.Ordinal)
        {
            ["total"] = c => c with { HeldFixed = HeldFixed.Total },
            ["cost-per-case"] = c => c with { HeldFixed = HeldFixed.CostPerCase },
        },
        ["perspective"] = new(StringComparer.Ordinal)
        {
            ["societal"] = c => c with { Perspective = Perspective.Societal },
            ["health-care-payer"] = c => c with { Perspective = Perspective.HealthCarePayer },
            ["employer"] = c => c with { Perspective = Perspective.Employer },
            ["patient"] = c => c with { Perspective = Perspective.Patient },
            ["government"] = c => c with { Perspective = Perspective.Government },
        },
        ["valuation"] = new(StringComparer.Ordinal)
        {
            ["human-capital"] = c => c with { Valuation = ValuationMethod.HumanCapital },
            ["friction-cost"] = c => c with { Valuation = ValuationMethod.FrictionCost },
        },
        ["intangible"] = new(StringComparer.Ordinal)
        {
            ["out"] = c => c with { IncludeIntangible = false },
            ["in-total"] = c => c with { IncludeIntangible = true },
        },
    };

    public static IEnumerable<string> Names => Words.Keys.Append(Prices);

    /// <summary>The choices after a setting; what is wrong with its value goes into <paramref name="fault"/>.</summary>
    public static BurdenChoices Apply(BurdenChoices choices, Setting setting, out string? fault)
    {
        if (setting.Name == Prices)
        {
            var basis = Unit.TryParse(setting.Value, out var unit, out _) ? unit.PriceBasis : null;
            fault = basis is null ? $"'{setting.Value}' is no price basis; write a currency and a year, such as USD2024." : null;
            return choices with { PriceBasis = basis ?? choices.PriceBasis };
        }

        var words = Words[setting.Name];
        fault = words.ContainsKey(setting.Value) ? null
            : $"'{setting.Value}' is not one of {string.Join(", ", words.Keys)}.{Nearest.Suggestion(setting.Value, words.Keys)}";
        return fault is null ? words[setting.Value](choices) : choices;
    }
}
