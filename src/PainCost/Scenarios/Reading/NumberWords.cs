using System.Globalization;
using System.Text.RegularExpressions;

namespace PainCost.Scenarios.Reading;

/// <summary>Numbers as people say them, <c>30%</c>, <c>100k</c>, <c>1.5 million</c>, in the digits of a distribution.</summary>
internal static partial class NumberWords
{
    private static readonly Dictionary<string, decimal> Factors = new(StringComparer.Ordinal)
    {
        ["%"] = 0.01m,
        ["k"] = 1e3m,
        ["thousand"] = 1e3m,
        ["M"] = 1e6m,
        ["million"] = 1e6m,
        ["bn"] = 1e9m,
        ["billion"] = 1e9m,
        ["trillion"] = 1e12m,
    };

    /// <summary>The text with each such number in digits alone, exactly; everything else as it stands.</summary>
    public static string InDigits(string text) => Pattern().Replace(text, match =>
        (decimal.Parse(match.Groups["number"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            * Factors[match.Groups["word"].Value]).ToString("0.####################", CultureInfo.InvariantCulture));

    // Fifteen digits before and after the point are exact as a decimal, whatever the word.
    [GeneratedRegex(@"(?<![\w.])(?<number>\d{1,15}(\.\d{1,15})?)\s*(?<word>%|(k|M|bn|thousand|million|billion|trillion)(?!\w))")]
    private static partial Regex Pattern();
}
