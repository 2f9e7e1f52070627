using System.Globalization;
using System.Text;

namespace PainCost.Pages.Scripts;

/// <summary>Numbers and texts as literals of JavaScript, which can end neither the literal nor the script that they stand in.</summary>
internal static class ScriptText
{
    /// <summary>A number that reads back to the same bits.</summary>
    public static string Of(double value) =>
        double.IsNaN(value) ? "NaN"
        : double.IsInfinity(value) ? value > 0 ? "Infinity" : "(-Infinity)"
        : value < 0 || double.IsNegative(value) ? $"({value.ToString("R", CultureInfo.InvariantCulture)})"
        : value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A text in quotation marks; all but plain letters, digits and blanks is written by its code.</summary>
    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var unit in text)
        {
            _ = char.IsAsciiLetterOrDigit(unit) || unit is ' ' or '-' or '_' or '.' or ',' or '/' or '(' or ')' or '[' or ']'
                ? literal.Append(unit)
                : literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
        }

        return literal.Append('"').ToString();
    }
}
