using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Texts.Names;

namespace PainCost.Scenarios.Reading;

/// <summary>The settings that choose among methods, and the words that each allows.</summary>
internal static class ChoiceSettings
{
    public const string PerspectiveSetting = "perspective";

    private const string Prices = "prices";
    private const string Index = "index";
    private const string Exchange = "exchange";

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

    public static IEnumerable<string> Names => [.. Words.Keys, Prices, Index, Exchange];

    /// <summary>The choices after a setting; what is wrong with its value goes into <paramref name="fault"/>.</summary>
    public static BurdenChoices Apply(BurdenChoices choices, Setting setting, out string? fault, string? folder = null)
    {
        if (setting.Name == Prices)
        {
            var basis = Unit.TryParse(setting.Value, out var unit, out _) ? unit.PriceBasis : null;
            fault = basis is null ? $"'{setting.Value}' is no price basis; write a currency and a year, such as USD2024." : null;
            return choices with { PriceBasis = basis ?? choices.PriceBasis };
        }

        if (setting.Name is Index or Exchange)
        {
            return Money(choices, setting, folder, out fault);
        }

        var words = Words[setting.Name];
        fault = words.ContainsKey(setting.Value) ? null
            : $"'{setting.Value}' is not one of {string.Join(", ", words.Keys)}"
                + $"{(setting.Name == PerspectiveSetting ? ", nor a CSV file of your own" : "")}.{Nearest.Suggestion(setting.Value, words.Keys)}";
        return fault is null ? words[setting.Value](choices) : choices;
    }

    /// <summary>How money gets to the prices of the results: one statement, or several with commas between them.</summary>
    private static BurdenChoices Money(BurdenChoices choices, Setting setting, string? folder, out string? fault)
    {
        fault = null;
        var statements = setting.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        try
        {
            return setting.Name == Exchange
                ? choices with { Conversion = statements.Aggregate(choices.Conversion, (before, text) => before.With(text)) }
                : choices with
                {
                    Restatement = statements.OrderBy(text => text.Contains('=', StringComparison.Ordinal))
                        .Aggregate(choices.Restatement, (plan, text) => plan.With(text, folder)),
                };
        }
        catch (Exception e) when (e is FormatException or ArgumentException or EvidenceException)
        {
            fault = e.Message;
            return choices;
        }
    }
}
