using System.Globalization;

namespace PainCost.Validation;

/// <summary>What the digits of a printed number leave open.</summary>
internal static class PrintedNumber
{
    /// <summary>
    /// Half a unit of the last digit: 0.05e6 for <c>65.8e6</c>, 0.005 for <c>0.20</c>, for a quotient what its two parts leave open.
    /// </summary>
    /// <exception cref="FormatException">The text is neither a number nor a quotient of two.</exception>
    public static double HalfUnit(string text)
    {
        var parts = text.Split('/');
        return parts.Length switch
        {
            1 => HalfUnitOfNumber(text),
            2 => Math.Abs(Value(parts[0]) / Value(parts[1])) * (RelativeHalfUnit(parts[0]) + RelativeHalfUnit(parts[1])),
            _ => throw new FormatException($"'{text}' is no printed number; write it with its digits as printed, such as 65.8e6."),
        };
    }

    private static double RelativeHalfUnit(string text) => HalfUnitOfNumber(text) / Math.Abs(Value(text));

    private static double HalfUnitOfNumber(string text)
    {
        _ = Value(text);
        var parts = text.Trim().Split('e', 'E');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : parts[0].Length - point - 1;
        var exponent = parts.Length > 1 ? int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        return double.Parse($"5e{(exponent - decimals - 1).ToString(CultureInfo.InvariantCulture)}", CultureInfo.InvariantCulture);
    }

    private static double Value(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new FormatException($"'{text}' is no printed number; write it with its digits as printed, such as 65.8e6.");
}
