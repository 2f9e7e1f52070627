using System.Globalization;

namespace PainCost;

/// <summary>The currency and the year whose money a figure is in.</summary>
/// <param name="Currency">Three letters as in ISO 4217, such as <c>USD</c>.</param>
/// <param name="Year">The calendar year of the prices.</param>
public sealed record PriceBasis(string Currency, int Year)
{
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
}
