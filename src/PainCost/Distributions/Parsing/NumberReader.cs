using System.Globalization;

namespace PainCost.Distributions.Parsing;

/// <summary>Reads a number written with a point, an exponent or as a simple fraction, in every culture alike.</summary>
internal static class NumberReader
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The value of a text without outer white space; otherwise why it is refused.</summary>
    public static bool TryRead(string text, out double value, out string error)
    {
        error = "";
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 ? TryPlain(text, out value) : TryFraction(text, slash, out value))
        {
            return true;
        }

        error = Explain(text);
        return false;
    }

    private static bool TryPlain(ReadOnlySpan<char> text, out double value)
    {
        value = double.NaN;
        return text.IndexOfAnyInRange('0', '9') >= 0
            && double.TryParse(text, Style, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value);
    }

    private static bool TryFraction(string text, int slash, out double value)
    {
        value = double.NaN;
        if (TryPlain(text.AsSpan(0, slash).Trim(), out var top) && TryPlain(text.AsSpan(slash + 1).Trim(), out var bottom))
        {
            value = top / bottom;
        }

        return double.IsFinite(value);
    }

    private static string Explain(string text) =>
        text.Length == 0 ? "a number is missing"
        : NumberCure.Of(text) is { } cure ? $"{text}: {cure}"
        : $"'{text}' is not a number; write a finite number such as 0.25, 2.5e-1 or 1/4";
}
