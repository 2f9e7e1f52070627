using System.Globalization;
using System.Text.RegularExpressions;

namespace PainCost.Prices;

/// <summary>The time of a price level: a calendar year, whose level is the year's average, or one month.</summary>
/// <remarks>A month and a year are not compared: one month's level against an annual average mixes two things.</remarks>
public sealed partial record PricePeriod
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    private PricePeriod(int year, int? month) => (Year, Month) = (year, month);

    /// <summary>The calendar year, in [1900, 2100].</summary>
    public int Year { get; }

    /// <summary>The month, in [1, 12]; <c>null</c> for the whole year.</summary>
    public int? Month { get; }

    /// <summary>Later periods of one kind have higher numbers.</summary>
    internal int Order => (Year * 12) + (Month ?? 0);

    /// <summary>A year.</summary>
    /// <param name="year">In [1900, 2100].</param>
    /// <returns>The year as a period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range.</exception>
    public static implicit operator PricePeriod(int year) => year is >= FirstYear and <= LastYear
        ? new PricePeriod(year, null)
        : throw new ArgumentOutOfRangeException(null, "A price year must lie in [1900, 2100].");

    /// <summary>Reads a period.</summary>
    /// <param name="text">A year such as <c>2018</c>, or a month such as <c>2018-01</c>.</param>
    /// <returns>The period.</returns>
    /// <exception cref="FormatException">The text is neither; the message says what is allowed.</exception>
    public static PricePeriod Parse(string text) => TryRead(text) ?? throw new FormatException(
        $"'{text}' is no price period; write a year such as 2018 or a month such as 2018-01, from 1900 to 2100.");

    /// <summary>The text form, which <see cref="Parse"/> reads back.</summary>
    /// <returns>For example <c>2018</c> or <c>2018-01</c>.</returns>
    public override string ToString() => Month is { } month
        ? string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{month:D2}")
        : Year.ToString("D4", CultureInfo.InvariantCulture);

    internal static PricePeriod? TryRead(string? text)
    {
        if (text is null || Pattern().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var year = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        var month = match.Groups[2] is { Success: true } m ? int.Parse(m.ValueSpan, CultureInfo.InvariantCulture) : (int?)null;
        return year is >= FirstYear and <= LastYear ? new PricePeriod(year, month) : null;
    }

    [GeneratedRegex("^([0-9]{4})(?:-(0[1-9]|1[0-2]))?$")]
    private static partial Regex Pattern();
}
