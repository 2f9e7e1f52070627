using System.Globalization;
using System.Text.RegularExpressions;
using PainCost.Distributions.Parsing;

namespace PainCost.Distributions.Stated;

/// <summary>
/// How to write a number that was copied as a text prints it: with commas, a currency sign, a percent sign, an error in brackets, as a
/// range.
/// </summary>
internal static partial class NumberCure
{
    private const string Signs = "$€£¥";

    /// <summary>What to write; null when the text is no number in any of these ways.</summary>
    public static string? Of(string text)
    {
        if (CopyCure.Of(text) is { } copied)
        {
            return copied;
        }

        if (text.EndsWith('%'))
        {
            return Plain(text[..^1].TrimEnd()) is { } percent && Share(percent) is { } share
                ? $"write {share} for {percent} %"
                : "write a percentage as a share, 0.5 for 50 %";
        }

        if (text.IndexOfAny([.. Signs]) >= 0)
        {
            return Plain(Currency().Replace(text, "")) is { } amount
                ? $"write {amount} (the unit says the currency, such as USD2023)"
                : "write the amount without a currency sign (the unit says the currency, such as USD2023)";
        }

        if (Range().Match(text) is { Success: true } range && Plain(range.Groups[1].Value) is { } low
            && Plain(range.Groups[2].Value) is { } high)
        {
            var (from, to) = (Value(low), Value(high));
            return from == to ? $"write {low}"
                : $"write uniform(low={(from < to ? low : high)}, high={(from < to ? high : low)}) if nothing but the range is known";
        }

        if (!text.Contains(',', StringComparison.Ordinal))
        {
            return Spaced().IsMatch(text) ? $"write {Plain(text)} without spaces" : null;
        }

        return IsEither(text)
            ? $"write {Plain(text)} without thousands separators, or {text.Replace(',', '.')} if the comma is the decimal sign"
            : Plain(text) is { } plain && HasDecimalComma(text) ? $"write {plain}"
            : Plain(text) is { } figure ? $"write {figure} without thousands separators, and a decimal point rather than a comma" : null;
    }

    /// <summary>
    /// A figure followed by its standard error, <c>8068 (400)</c> or <c>8068 ± 400</c>, as a distribution; null for other texts.
    /// </summary>
    public static string? WithError(string text)
    {
        if (FigureAndError().Match(text) is not { Success: true } match
            || Plain(match.Groups[1].Value) is not { } mean || Plain(match.Groups[2].Value) is not { } error)
        {
            return null;
        }

        string[] ways = [$"{(Value(mean) is > 0 and < 1 ? "beta" : "gamma")}(mean={mean}, se={error})", $"normal(mean={mean}, se={error})"];
        var possible = ways.Where(way => DistributionParser.TryParse(way, out _, out _)).ToList();
        return $"{Shown.Of(text)} is a figure with its error; "
            + (possible.Count > 0 ? $"if {error} is the standard error, write {string.Join(" or ", possible)}"
                : $"write {mean} alone for a fixed value");
    }

    private static double Value(string plain) => double.Parse(plain, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The number with a decimal point and nothing between its thousands; null when it is no number.</summary>
    private static string? Plain(string spaced)
    {
        var text = Spaced().IsMatch(spaced) ? Space().Replace(spaced, "") : spaced;
        var plain = HasDecimalComma(text)
            ? text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
            : text.Replace(",", "", StringComparison.Ordinal);
        return plain.Length > 0 && double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && double.IsFinite(value) ? plain : null;
    }

    /// <summary>A group of three digits is a thousand, unless it follows a leading 0: nobody writes a thousand as 0,243.</summary>
    private static bool HasDecimalComma(string text) => DecimalComma().IsMatch(text) && !IsEither(text);

    private static bool IsEither(string text) => Thousand().IsMatch(text);

    private static string? Share(string percent) =>
        decimal.TryParse(percent, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? (value / 100).ToString("0.############################", CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(@"^[+-]?(\d+|\d{1,3}(\.\d{3})+),\d+([eE][+-]?\d+)?$")]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"^[+-]?[1-9]\d{0,2},\d{3}$")]
    private static partial Regex Thousand();

    [GeneratedRegex(@"^\s*([A-Z]{2,3})?\s*[$€£¥]\s*|\s*[$€£¥]\s*$")]
    private static partial Regex Currency();

    [GeneratedRegex(@"^[+-]?\d{1,3}(\s\d{3})+([.,]\d+)?$")]
    private static partial Regex Spaced();

    [GeneratedRegex(@"\s")]
    private static partial Regex Space();

    [GeneratedRegex(@"^(\d[\d.,]*)\s*(?:-|–|to)\s*(\d[\d.,]*)$")]
    private static partial Regex Range();

    [GeneratedRegex(@"^([+-]?[\d.,]+(?:[eE][+-]?\d+)?)\s*(?:\(|±|\+/-|\+-)\s*(?:se\s*=?\s*)?([\d.,]+(?:[eE][+-]?\d+)?)\)?$", RegexOptions.IgnoreCase)]
    private static partial Regex FigureAndError();
}
