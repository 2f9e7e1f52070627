using System.Globalization;
using System.Text.RegularExpressions;

namespace PainCost.Distributions.Stated;

/// <summary>How to mend what a spreadsheet or a text put in place of a number: an error, a formula, a date, words.</summary>
internal static partial class CopyCure
{
    private static readonly string[] NoFigures = ["na", "n/a", "n.a.", "null", "none", "-", "–", ".", ".."];

    private static readonly Dictionary<string, int> Powers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["k"] = 3,
        ["thousand"] = 3,
        ["m"] = 6,
        ["mn"] = 6,
        ["million"] = 6,
        ["bn"] = 9,
        ["billion"] = 9,
        ["trillion"] = 12,
    };

    /// <summary>What to do; null when the text is none of these.</summary>
    public static string? Of(string text) =>
        text.StartsWith('#') ? "an error of the spreadsheet; mend the formula that it comes from, or write the number"
        : text.StartsWith('=') ? "a formula without its value; open and save the file in a spreadsheet, or write the number"
        : NoFigures.Contains(text, StringComparer.OrdinalIgnoreCase) ? "no figure; leave the row out until there is one"
        : Date().IsMatch(text)
            ? "a date, which a spreadsheet may have made of a number or a fraction; write the number, and let the cell hold text"
        : Grouped().IsMatch(text) ? $"write {Separator().Replace(text, "")} without separators of thousands"
        : Worded(text);

    private static string? Worded(string text) => FigureAndWords().Match(text) is not { Success: true } match ? null
        : Powers.TryGetValue(match.Groups[2].Value, out var power)
            ? string.Create(CultureInfo.InvariantCulture, $"write {match.Groups[1].Value}e{power}")
        : $"write {match.Groups[1].Value} alone; what it counts is said by the unit";

    [GeneratedRegex(@"^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](\d{4}|\d{2}))$")]
    private static partial Regex Date();

    [GeneratedRegex(@"^[+-]?\d{1,3}((\.\d{3}){2,}|(['’]\d{3})+)$")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"[.'’]")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^([+-]?\d+(?:\.\d+)?)\s*(?!e[+-]?\d)([A-Za-z]{1,12}(?: [A-Za-z]{1,12})?)$", RegexOptions.IgnoreCase)]
    private static partial Regex FigureAndWords();
}
