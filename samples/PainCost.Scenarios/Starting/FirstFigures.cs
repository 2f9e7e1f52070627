using System.CommandLine;
using System.CommandLine.Parsing;
using PainCost.Burden;
using PainCost.Cli.CommandLine;
using PainCost.Evidence;
using PainCost.Scenarios;

namespace PainCost.Cli.Starting;

/// <summary>The options that give the few figures a user knows, of an employer or of a country.</summary>
internal sealed class FirstFigures
{
    public const string Employer = "employer";
    public const string Country = "country";

    private static readonly PriceBasis UsualMoney = new("USD", 2023);

    private readonly Option<string?> headcount = Figure("--headcount", "number", "How many people work there.");
    private readonly Option<string?> population = Figure("--population", "number", "How many adults there are.");
    private readonly Option<string?> wage = Figure("--wage", "number", "The mean hourly wage, without what is paid on top of it.");
    private readonly Option<string?> prevalence = Figure("--prevalence", "share",
        "The share with chronic pain, such as 0.2 for 20 %; of an employer left out, that of employed adults in the United States.");

    private readonly Option<string?> care = Figure("--health-cost", "number",
        "What health care costs a year for one with pain more than for one without: to an employer, or in all to a country.");

    private readonly Option<string?> currency = new("--currency")
    {
        Description = "The money of the figures and the answer: a currency and a year, such as EUR2024; of an employer left out, USD2023.",
        HelpName = "CURYYYY",
    };

    /// <summary>The options of an employer, of a country, or of both.</summary>
    public IEnumerable<Option> Options(params IReadOnlyList<string> kinds) =>
        new (Option Option, string Of)[]
        {
            (headcount, Employer), (population, Country), (prevalence, ""), (wage, ""), (care, ""), (currency, ""),
        }.Where(figure => figure.Of.Length == 0 || kinds.Contains(figure.Of)).Select(figure => figure.Option);

    /// <summary>The first of the options that was given; null when none was.</summary>
    public Option? Given(ParseResult parsed) =>
        Options(Employer, Country).FirstOrDefault(option => IsGiven(parsed, option));

    /// <summary>The profile that the figures start.</summary>
    /// <exception cref="UsageException">A figure that is needed was left out, or one is given that is the other's.</exception>
    /// <exception cref="FormatException">A figure cannot be read.</exception>
    /// <exception cref="FaultsException">A figure is impossible.</exception>
    public Profile Profile(string kind, ParseResult parsed)
    {
        var other = kind == Employer ? population : headcount;
        return IsGiven(parsed, other) ? throw new UsageException($"{other.Name} is no figure of the {kind}; leave it out.")
            : kind == Employer ? OfEmployer(parsed) : OfCountry(parsed);
    }

    private static bool IsGiven(ParseResult parsed, Option option) => parsed.GetResult(option) is OptionResult { Implicit: false };

    private Profile OfEmployer(ParseResult parsed)
    {
        var money = Money(parsed) ?? UsualMoney;
        Need(parsed, Employer, [(headcount, "500"), .. money.Currency == UsualMoney.Currency ? [] : new[] { (wage, "28") }]);
        return new EmployerFigures
        {
            Headcount = Some(parsed, headcount)!,
            Prevalence = Some(parsed, prevalence),
            HourlyWage = Value(parsed, wage),
            HealthCareCost = Value(parsed, care),
            PriceBasis = money,
        }.ToProfile();
    }

    private Profile OfCountry(ParseResult parsed)
    {
        Need(parsed, Country, [(population, "4000000"), (prevalence, "0.2"), (wage, "22"), (care, "900"), (currency, "EUR2024")]);
        return new CountryFigures
        {
            Population = Some(parsed, population)!,
            Prevalence = Some(parsed, prevalence)!,
            HourlyWage = Value(parsed, wage)!,
            HealthCareCost = Value(parsed, care)!,
            PriceBasis = Money(parsed)!,
        }.ToProfile();
    }

    private static void Need(ParseResult parsed, string kind, params IReadOnlyList<(Option<string?> Option, string Example)> needed)
    {
        var missing = needed.Where(figure => parsed.GetValue(figure.Option) is null).ToList();
        if (missing.Count > 0)
        {
            var example = string.Join(' ', missing.Select(figure => $"{figure.Option.Name} {figure.Example}"));
            var article = kind == Employer ? "an" : "a";
            throw new UsageException($"of {article} {kind} these are needed too, with your own figures: {example}");
        }
    }

    private PriceBasis? Money(ParseResult parsed)
    {
        if (parsed.GetValue(currency) is not { } text)
        {
            return null;
        }

        return text.Length == UsualMoney.Currency.Length && text.All(char.IsAsciiLetterUpper)
            ? throw new UsageException($"--currency '{text}' has no year; write {text}2024 if the amounts are in money of 2024.")
            : ChoiceOptions.ReadMoney(currency.Name, text);
    }

    /// <summary>A figure without which there would be no cases.</summary>
    /// <exception cref="UsageException">It is 0.</exception>
    private static Distribution? Some(ParseResult parsed, Option<string?> option)
    {
        var value = Value(parsed, option);
        return value is { IsFixed: true, Mean: 0 }
            ? throw new UsageException($"{option.Name} 0: then there are no cases, and nothing that they cost; write a number above 0.")
            : value;
    }

    private static Distribution? Value(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) is { } text ? InputChange.Of(option.Name, text).Value : null;

    private static Option<string?> Figure(string name, string kind, string description) =>
        new(name) { Description = description, HelpName = kind };
}
