using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PainCost.Prices.Reading;
using PainCost.Texts;
using PainCost.Texts.Names;

namespace PainCost.Prices;

/// <summary>
/// What turns money into that of another currency, within its own year, where a profile gives no rate: stated rates, built-in parities, or
/// nothing.
/// </summary>
/// <remarks>Immutable. Which is used changes the number, and is recorded among the choices of a result.</remarks>
public sealed partial class CurrencyConversion
{
    private const string Parities = "ppp";
    private const string IndexOfAnythingElse = "gdp-deflator";

    private readonly ImmutableArray<string> statements;
    private readonly ImmutableArray<string> countries;
    private readonly ImmutableSortedDictionary<(string From, string To), Distribution> rates;

    private CurrencyConversion(
        ImmutableArray<string> statements,
        ImmutableArray<string> countries,
        ImmutableSortedDictionary<(string From, string To), Distribution> rates) =>
        (this.statements, this.countries, this.rates) = (statements, countries, rates);

    /// <summary>No conversion but what a profile gives.</summary>
    public static CurrencyConversion None { get; } = new([], [], ImmutableSortedDictionary<(string From, string To), Distribution>.Empty);

    /// <summary>The same with another statement.</summary>
    /// <param name="statement">
    /// <c>ppp</c> for the built-in purchasing power parities; <c>ppp DEU</c> to say whose money the euro is;
    /// <c>AUD to USD=0.75</c> for a rate, a number or a distribution, in the year of whatever money it converts.
    /// </param>
    /// <returns>A new conversion; a stated rate goes before a parity.</returns>
    /// <exception cref="FormatException">The statement is none of these; the message says how to mend it.</exception>
    public CurrencyConversion With(string statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var text = statement.Trim();
        if (text == Parities)
        {
            return new(statements.Add(text), countries, rates);
        }

        if (Country().Match(text) is { Success: true } country)
        {
            var code = country.Groups["country"].Value;
            return PurchasingPower.Countries.Contains(code) ? new(statements.Add(text), countries.Add(code), rates)
                : throw new FormatException(
                    $"there is no parity of '{code}'.{Nearest.Suggestion(code, PurchasingPower.Countries)} "
                    + $"There are: {string.Join(", ", PurchasingPower.Countries)}");
        }

        var rate = Rate().Match(text);
        return !rate.Success || rate.Groups["from"].Value == rate.Groups["to"].Value
            ? throw new FormatException(SafeText.ForMessage(
                $"'{text}' is no conversion; write ppp for the built-in parities, or a rate such as \"AUD to USD=0.75\""))
            : new(statements.Add(text), countries, rates.SetItem((rate.Groups["from"].Value, rate.Groups["to"].Value), Positive(rate)));
    }

    /// <summary>What turns money of one basis into another currency.</summary>
    /// <param name="money">The currency and year of the money.</param>
    /// <param name="currency">The currency that is wanted.</param>
    /// <returns>
    /// The rate, such as 0.75 <c>USD2018/AUD2018</c>; null where none is stated and no parity is to be used, or it cannot be told which.
    /// </returns>
    public Input? Find(PriceBasis money, string currency)
    {
        ArgumentNullException.ThrowIfNull(money);
        ArgumentNullException.ThrowIfNull(currency);
        if (rates.TryGetValue((money.Currency, currency), out var rate))
        {
            return Input.Of(
                $"exchange rate: {money.Currency} to {currency}", rate, Unit.Parse($"{money with { Currency = currency }}/{money}"),
                new Provenance(new Source("USER", "given by the user"), Knowledge.Assumption)
                {
                    Year = money.Year.ToString(CultureInfo.InvariantCulture),
                });
        }

        return !UsesParities ? null
            : (Whose(money.Currency, money.Year), Whose(currency, money.Year)) is ({ } one, { } other)
                ? PurchasingPower.Ratio(one, other, money.Year)
            : null;
    }

    /// <summary>The statements in their order.</summary>
    /// <returns>Empty for none.</returns>
    public override string ToString() => string.Join("; ", statements);

    /// <summary>The statement that would convert some money by built-in parities; null where the library has none of them.</summary>
    internal static string? Advice(PriceBasis money, string currency)
    {
        string? Unclear(string name) => CountriesOf(name, money.Year) is [var first, _, ..] ? first : null;
        return CountriesOf(money.Currency, money.Year).Count == 0 || CountriesOf(currency, money.Year).Count == 0 ? null
            : (Unclear(money.Currency) ?? Unclear(currency)) is { } country ? $"\"{Parities} {country}\""
            : Parities;
    }

    /// <summary>
    /// The plan, with the deflator of the whole economy for what it has no index for: parities are for the whole economy too, and the
    /// money that they convert is of components that the plan does not know.
    /// </summary>
    internal RestatementPlan Completing(RestatementPlan plan) =>
        UsesParities && plan.Others is null ? plan.WithOthers(PriceIndex.BuiltIn(IndexOfAnythingElse)) : plan;

    private bool UsesParities => statements.Any(text => text.StartsWith(Parities, StringComparison.Ordinal));

    /// <summary>The one country whose money it is; of several, the one that was stated.</summary>
    private string? Whose(string currency, int year)
    {
        var all = CountriesOf(currency, year);
        return all.Count == 1 ? all[0] : countries.FirstOrDefault(all.Contains);
    }

    private static List<string> CountriesOf(string currency, int year) =>
    [
        .. PriceData.PurchasingPower.Where(row => row.Currency == currency && row.Year == year)
            .Select(row => row.Country).Order(StringComparer.Ordinal),
    ];

    private static Distribution Positive(Match rate) =>
        !Distribution.TryParse(rate.Groups["rate"].Value, out var distribution, out var error) ? throw new FormatException(error)
        : distribution.Low >= 0 && distribution.Mean > 0 ? distribution
        : throw new FormatException($"a rate is above 0, but is {distribution}");

    [GeneratedRegex("^ppp +(?<country>[A-Z]{3})$")]
    private static partial Regex Country();

    [GeneratedRegex("^(?<from>[A-Z]{3}) to (?<to>[A-Z]{3}) *= *(?<rate>.+)$")]
    private static partial Regex Rate();
}
