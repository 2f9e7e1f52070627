using PainCost.Burden;
using PainCost.Texts.Names;

namespace PainCost.Scenarios.Reading;

/// <summary>The settings that choose among methods, and the words that each allows.</summary>
internal static class ChoiceSettings
{
    public const string PerspectiveSetting = "perspective";

    private const string Prices = "prices";

    private static readonly Dictionary<string, Dictionary<string, Func<BurdenChoices, BurdenChoices>>> Words = new(StringComparer.Ordinal)
    {
        ["hold"] = new(StringComparer.Ordinal)
        {
            ["total"] = c => c with { HeldFixed = HeldFixed.Total },
            ["cost-per-case"] = c => c with { HeldFixed = HeldFixed.CostPerCase },
        },
        [PerspectiveSetting] = Perspective.BuiltIns.ToDictionary(
            p => p.Name.Replace(' ', '-'),
            Func<BurdenChoices, BurdenChoices> (p) => c => c with { Perspective = p },
            StringComparer.Ordinal),
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
            : $"'{setting.Value}' is not one of {string.Join(", ", words.Keys)}"
                + $"{(setting.Name == PerspectiveSetting ? ", nor a CSV file of your own" : "")}.{Nearest.Suggestion(setting.Value, words.Keys)}";
        return fault is null ? words[setting.Value](choices) : choices;
    }
}
