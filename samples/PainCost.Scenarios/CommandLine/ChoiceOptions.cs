using System.CommandLine;
using PainCost.Burden;
using PainCost.Prices;

namespace PainCost.Cli.CommandLine;

/// <summary>
/// The options that choose among methods: what is held fixed, whose costs, how lost work is valued, in which prices, how finely.
/// </summary>
internal sealed class ChoiceOptions
{
    private static readonly Dictionary<string, HeldFixed> Holds = new(StringComparer.Ordinal)
    {
        ["total"] = HeldFixed.Total,
        ["cost-per-case"] = HeldFixed.CostPerCase,
    };

    private static readonly Dictionary<string, ValuationMethod> Valuations = new(StringComparer.Ordinal)
    {
        ["human-capital"] = ValuationMethod.HumanCapital,
        ["friction-cost"] = ValuationMethod.FrictionCost,
    };

    private readonly Option<string?> hold = OneOf("--hold", "What stays as published when prevalence differs: total or cost-per-case. "
        + "Unless told, the total where a total was published.", Holds.Keys);
    private readonly Option<string?> perspective = new("--perspective")
    {
        Description = "Whose costs: societal (the usual), health-care-payer, employer, patient, government, "
            + "or a CSV file with a table of your own.",
        HelpName = "choice",
    };

    private readonly Option<string?> valuation = OneOf("--valuation",
        "How lost work is valued: human-capital (the usual) or friction-cost.", Valuations.Keys);
    private readonly Option<string?> prices = Prices();
    private readonly PriceOptions money = new();
    private readonly Option<bool> byCell =
        new("--by-stratum") { Description = "Show every component in every stratum and severity too; a projection has components only." };
    private readonly Option<bool> intangible =
        new("--with-intangible") { Description = "Count the value of lost quality of life in the total." };

    public static Option<string?> Prices() =>
        new("--prices")
        {
            Description = "The prices of the results, such as USD2024; left out, those of the profile.",
            HelpName = "CURYYYY"
        };

    /// <exception cref="UsageException">The prices are not a currency and a year.</exception>
    public static PriceBasis? ReadPrices(string? text) => text is null ? null : ReadMoney("--prices", text);

    /// <exception cref="UsageException">The text is not a currency and a year.</exception>
    public static PriceBasis ReadMoney(string option, string text) =>
        (Unit.TryParse(text, out var unit, out _) && unit.PriceBasis is { } basis && unit == Unit.Parse(basis.ToString()) ? basis : null)
        ?? throw new UsageException($"{option} '{text}': write a currency and a year, such as USD2024.");

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { hold, perspective, valuation, prices, byCell, intangible })
        {
            command.Options.Add(option);
        }

        money.AddTo(command);
    }

    /// <exception cref="UsageException">The prices are not a currency and a year, or the perspective is none.</exception>
    public BurdenChoices Read(ParseResult parsed) => money.Read(parsed, new BurdenChoices
    {
        HeldFixed = parsed.GetValue(hold) is { } held ? Holds[held] : null,
        Perspective = ReadPerspective(parsed.GetValue(perspective) ?? "societal"),
        Valuation = Valuations[parsed.GetValue(valuation) ?? "human-capital"],
        PriceBasis = ReadPrices(parsed.GetValue(prices)),
        Detail = parsed.GetValue(byCell) ? Detail.ByCell : Detail.Components,
        IncludeIntangible = parsed.GetValue(intangible),
    });

    /// <summary>Choices, with those that the command line states in place of their own.</summary>
    /// <exception cref="UsageException">The prices are not a currency and a year, or the perspective is none.</exception>
    public BurdenChoices Over(ParseResult parsed, BurdenChoices own)
    {
        var read = Read(parsed);
        bool IsGiven(Option option) => parsed.GetResult(option) is { Implicit: false };
        return own with
        {
            HeldFixed = IsGiven(hold) ? read.HeldFixed : own.HeldFixed,
            Perspective = IsGiven(perspective) ? read.Perspective : own.Perspective,
            Valuation = IsGiven(valuation) ? read.Valuation : own.Valuation,
            PriceBasis = IsGiven(prices) ? read.PriceBasis : own.PriceBasis,
            Detail = IsGiven(byCell) ? read.Detail : own.Detail,
            Restatement = ReferenceEquals(read.Restatement, RestatementPlan.UnitedStates) ? own.Restatement : read.Restatement,
            Conversion = ReferenceEquals(read.Conversion, CurrencyConversion.None) ? own.Conversion : read.Conversion,
            IncludeIntangible = IsGiven(intangible) ? read.IncludeIntangible : own.IncludeIntangible,
        };
    }

    private static Perspective ReadPerspective(string text)
    {
        if (text.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            return Perspective.Load(text);
        }

        var names = Perspective.BuiltIns.ToDictionary(p => p.Name.Replace(' ', '-'), StringComparer.Ordinal);
        return names.TryGetValue(text, out var builtIn) ? builtIn
            : throw new UsageException($"--perspective '{text}': write one of {string.Join(", ", names.Keys)}, "
                + "or the name of a CSV file, such as ours.csv.");
    }

    private static Option<string?> OneOf(string name, string description, IEnumerable<string> values)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "choice" };
        option.AcceptOnlyFromAmong([.. values]);
        return option;
    }
}
