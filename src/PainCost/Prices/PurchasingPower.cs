using PainCost.Prices.Reading;
using PainCost.Texts.Names;

namespace PainCost.Prices;

/// <summary>
/// What money of one country buys, in money of another, in the same year: parities for GDP, 2000-2024.
/// A step of its own: it moves no cost from year to year, which is an index's work.
/// </summary>
/// <remarks>An exchange rate is another thing and none comes with the library; give one as an input in <c>EUR2013/GBP2013</c>.</remarks>
public static class PurchasingPower
{
    private const string File = "purchasing-power.csv";

    /// <summary>The countries that the library has parities of: three letters each, in alphabetical order.</summary>
    public static IReadOnlyList<string> Countries { get; } =
        [.. PriceData.PurchasingPower.Select(row => row.Country).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>What converts a cost of one country into money of another at equal purchasing power, within one year.</summary>
    /// <param name="from">The country whose money the cost is in, such as <c>GBR</c>.</param>
    /// <param name="to">The country in whose money it is wanted, such as <c>USA</c>.</param>
    /// <param name="year">The price year of both.</param>
    /// <returns>
    /// The ratio of the two parities, such as 1.438 <c>USD2013/GBP2013</c>; between two countries of one currency a bare number.
    /// </returns>
    /// <exception cref="ArgumentException">There is no parity of a country or of the year; the message says which there are.</exception>
    public static Input Ratio(string from, string to, int year)
    {
        var (source, target) = (Row(from, year), Row(to, year));
        var provenance = new Provenance(target.Source, Knowledge.Derived)
        {
            Population = $"{from} and {to}",
            Year = ((PricePeriod)year).ToString(),
            Note = FormattableString.Invariant(
                $"{target.PerDollar} {target.Currency} over {source.PerDollar} {source.Currency} an international dollar; parities for GDP, not for health care"),
            Location = FormattableString.Invariant($"{File}({source.Line}), {File}({target.Line})"),
        };
        var unit = Unit.Parse(FormattableString.Invariant($"{target.Currency}{year}/{source.Currency}{year}"));
        return Input.Of(
            $"purchasing power {from} to {to} {provenance.Year}", Distribution.Fixed(target.PerDollar / source.PerDollar), unit,
            provenance);
    }

    private static PurchasingPowerRow Row(string country, int year)
    {
        ArgumentNullException.ThrowIfNull(country);
        var rows = PriceData.PurchasingPower.Where(row => row.Country == country).ToList();
        if (rows.Count == 0)
        {
            throw new ArgumentException(
                $"There is no purchasing power parity of '{country}'.{Nearest.Suggestion(country, Countries)} There are: {string.Join(", ", Countries)}.");
        }

        return rows.Find(row => row.Year == year) ?? throw new ArgumentException(FormattableString.Invariant(
            $"There is no purchasing power parity of {country} for {year}; there is for {PeriodText.Years([.. rows.Select(row => row.Year).Order()])}."));
    }
}
