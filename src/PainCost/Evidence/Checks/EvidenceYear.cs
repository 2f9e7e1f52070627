using System.Globalization;

namespace PainCost.Evidence.Checks;

/// <summary>The year, or span of years, that a figure describes.</summary>
internal static class EvidenceYear
{
    private const int First = 1900;
    private const int Last = 2100;

    /// <summary>Whether a text is <c>yyyy</c> or <c>yyyy-yyyy</c>, in [1900, 2100] and in order.</summary>
    public static bool IsYearOrSpan(string text)
    {
        var years = text.Split('-').Select(Year).ToList();
        return years.Count is 1 or 2 && years.All(year => year is >= First and <= Last) && years[0] <= years[^1];
    }

    /// <summary>Null when a row's price year is that of its unit, otherwise which side to mend.</summary>
    public static string? PriceYearFault(string text, Unit unit)
    {
        if (unit.PriceBasis is not { } basis)
        {
            return text.Length == 0 ? null : $"is '{text}' but the unit {unit} has no single price year; leave it empty.";
        }

        var expected = basis.Year.ToString(CultureInfo.InvariantCulture);
        return text == expected ? null
            : $"is '{text}' but the unit {unit} says {expected}; write {expected} here"
                + (Year(text) is >= First and <= Last
                    ? $" if the unit is right, or {basis.Currency}{text} in the unit if the money is of {text}."
                    : ".");
    }

    private static int Year(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;
}
