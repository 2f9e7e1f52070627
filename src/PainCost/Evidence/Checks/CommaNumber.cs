using System.Text.RegularExpressions;

namespace PainCost.Evidence.Checks;

/// <summary>A number that holds commas: decimal commas or thousands separators, which cannot be told apart safely.</summary>
internal static partial class CommaNumber
{
    /// <summary>How to write the number; <c>null</c> when the text is something else.</summary>
    public static string? Advice(string text)
    {
        if (!Pattern().IsMatch(text))
        {
            return null;
        }

        var whole = text.Replace(",", "", StringComparison.Ordinal);
        var point = text.Replace(',', '.');
        return text.Count(c => c == ',') > 1 || text.Contains('.') ? $"'{text}' has commas between its thousands; write {whole}."
            : text.TrimStart('+', '-').Split(',') is [[not '0', ..], { Length: 3 }]
                ? $"'{text}' has a comma; write {point} if it is the decimal sign, {whole} if it separates thousands."
            : $"'{text}' has a decimal comma; write {point}.";
    }

    [GeneratedRegex(@"^[+-]?\d+(,\d+)+(\.\d+)?$")]
    private static partial Regex Pattern();
}
