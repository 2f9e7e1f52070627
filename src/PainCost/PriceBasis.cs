using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using PainCost.Json;

namespace PainCost;

/// <summary>The currency and the year whose money a figure is in.</summary>
[JsonConverter(typeof(JsonTextConverter<PriceBasis>))]
public sealed record PriceBasis : IParsable<PriceBasis>
{
    /// <summary>Creates a price basis.</summary>
    /// <param name="currency"><see cref="Currency"/>.</param>
    /// <param name="year"><see cref="Year"/>.</param>
    public PriceBasis(string currency, int year) =>
        (Currency, Year) = (currency, year);

    /// <summary>Three letters as in ISO 4217, such as <c>USD</c>.</summary>
    public string Currency { get; init; }

    /// <summary>The calendar year of the prices.</summary>
    public int Year { get; init; }

    /// <summary>The noun that stands for this money in a unit.</summary>
    /// <returns>For example <c>USD2010</c>.</returns>
    public override string ToString() => Currency + Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads a money noun: three capital letters and a year.</summary>
    internal static PriceBasis? FromNoun(string noun) =>
        noun.Length == 7
        && noun.AsSpan(0, 3).IndexOfAnyExceptInRange('A', 'Z') < 0
        && noun.AsSpan(3).IndexOfAnyExceptInRange('0', '9') < 0
            ? new PriceBasis(noun[..3], int.Parse(noun.AsSpan(3), CultureInfo.InvariantCulture))
            : null;

    static PriceBasis IParsable<PriceBasis>.Parse(string s, IFormatProvider? provider) => FromNoun(s)
        ?? throw new FormatException($"'{s}' is no price basis; write a currency and a year, such as USD2010.");

    static bool IParsable<PriceBasis>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PriceBasis result) =>
        (result = FromNoun(s ?? "")) is not null;
}
