using System.Globalization;

namespace PainCost.Distributions.Stated;

/// <summary>Reads a number written with a point, an exponent or as a simple fraction, in every culture alike.</summary>
/// <remarks>
/// What is read is the number written, to rounding: one too large or too near to 0 for that is refused, not read as infinity or 0.
/// </remarks>
internal static class NumberReader
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>How many signs a number may have; seventeen digits say all of it.</summary>
    private const int MostSigns = 100;

    /// <summary>The value of a text without outer white space; otherwise why it is refused.</summary>
    public static bool TryRead(string text, out double value, out string error)
    {
        value = double.NaN;
        error = text.Length > MostSigns
            ? FormattableString.Invariant(
                $"{Shown.Of(text)} has {text.Length} signs, more than any number needs; write at most {MostSigns}")
            : "";
        if (error.Length > 0)
        {
            return false;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var isHeld = false;
        var isNumber = slash < 0 ? TryPlain(text, out value, out isHeld) : TryFraction(text, slash, out value, out isHeld);
        error = !isNumber ? Explain(text) : isHeld ? "" : OutOfRange(text, value);
        return error.Length == 0;
    }

    /// <summary>What is to be said of a number whose digits no double holds.</summary>
    public static string OutOfRange(string written, double value) => Math.Abs(value) > 1
        ? $"{written} is larger than any number that can be held, 1.8e308; write it in a larger unit"
        : $"{written} is nearer to 0 than any number that can be held with all its digits, 2.3e-308; write 0, or write it in a smaller unit";

    private static bool TryPlain(ReadOnlySpan<char> text, out double value, out bool isHeld)
    {
        value = double.NaN;
        var isRead = text.IndexOfAnyInRange('0', '9') >= 0 && double.TryParse(text, Style, CultureInfo.InvariantCulture, out value);
        var exponent = text.IndexOfAny('e', 'E');
        var hasDigits = (exponent < 0 ? text : text[..exponent]).IndexOfAnyInRange('1', '9') >= 0;
        isHeld = isRead && (hasDigits ? double.IsNormal(value) : value == 0);
        return isRead;
    }

    private static bool TryFraction(string text, int slash, out double value, out bool isHeld)
    {
        (value, isHeld) = (double.NaN, false);
        if (!TryPlain(text.AsSpan(0, slash).Trim(), out var top, out var isTopHeld)
            || !TryPlain(text.AsSpan(slash + 1).Trim(), out var bottom, out var isBottomHeld) || (bottom == 0 && isBottomHeld))
        {
            return false;
        }

        value = isTopHeld && isBottomHeld ? top / bottom : isTopHeld ? bottom : top;
        isHeld = isTopHeld && isBottomHeld && (double.IsNormal(value) || top == 0);
        return true;
    }

    private static string Explain(string text) =>
        text.Length == 0 ? "a number is missing"
        : NumberCure.Of(text) is { } cure ? $"{text}: {cure}"
        : $"'{text}' is not a number; write a finite number such as 0.25, 2.5e-1 or 1/4";
}
