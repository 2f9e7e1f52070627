using System.Globalization;

namespace PainCost.Units;

/// <summary>Reads the text form of a unit.</summary>
internal static class UnitText
{
    /// <summary>The largest power of a noun, in a text and in a product: whatever unit can be made can be written and read back.</summary>
    public const int LargestPower = 999;

    private const int MostSignsShown = 80;
    private const string Allowed = "write nouns joined by * and /, such as case/adult or USD2010/case/year, or 1 for a bare number";

    /// <summary>Splits a unit into nouns and powers.</summary>
    /// <returns>Null when it was read, otherwise what is wrong.</returns>
    public static string? Read(string? text, out List<KeyValuePair<string, int>> powers)
    {
        powers = [];
        if (string.IsNullOrWhiteSpace(text))
        {
            return $"A unit is missing: {Allowed}.";
        }

        var sign = 1;
        var rest = text.AsSpan();
        while (true)
        {
            var end = rest.IndexOfAny('*', '/');
            var factor = (end < 0 ? rest : rest[..end]).Trim();
            if (ReadFactor(factor, sign, powers) is { } error)
            {
                return $"'{Cut(text)}' is not a unit: {error}; {Allowed}.";
            }

            if (end < 0)
            {
                return TooLarge(powers) is { } noun ? $"'{Cut(text)}' is not a unit: {PowerBeyond(noun)}." : null;
            }

            sign = rest[end] == '*' ? 1 : -1;
            rest = rest[(end + 1)..];
        }
    }

    /// <summary>What is wrong with a noun whose powers add up to too much.</summary>
    public static string PowerBeyond(string noun) => FormattableString.Invariant(
        $"the powers of {Cut(noun)} add up to more than {LargestPower} or less than -{LargestPower}; keep each noun's power within them");

    /// <summary>The first noun whose powers add up to more than can be written; null when there is none.</summary>
    public static string? TooLarge(IEnumerable<KeyValuePair<string, int>> powers) =>
        powers.GroupBy(p => p.Key, p => (long)p.Value, StringComparer.Ordinal).FirstOrDefault(g => Math.Abs(g.Sum()) > LargestPower)?.Key;

    private static string Cut(ReadOnlySpan<char> text) => text.Length <= MostSignsShown ? text.ToString() : $"{text[..MostSignsShown]}...";

    private static string? ReadFactor(ReadOnlySpan<char> factor, int sign, List<KeyValuePair<string, int>> powers)
    {
        if (factor.SequenceEqual("1"))
        {
            return null;
        }

        var caret = factor.IndexOf('^');
        var noun = (caret < 0 ? factor : factor[..caret]).TrimEnd();
        var power = 1;
        if (caret >= 0
            && (!int.TryParse(factor[(caret + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out power)
            || power is < -LargestPower or > LargestPower))
        {
            return $"'{Cut(factor[(caret + 1)..])}' is not a whole power from -{LargestPower} to {LargestPower}";
        }

        if (!IsNoun(noun))
        {
            return noun.IsEmpty ? "a noun is missing beside * or /"
                : $"'{Cut(noun)}' is not a noun (letters, then letters, digits, - or _)";
        }

        powers.Add(KeyValuePair.Create(noun.ToString(), sign * power));
        return null;
    }

    private static bool IsNoun(ReadOnlySpan<char> noun)
    {
        foreach (var c in noun)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
            {
                return false;
            }
        }

        return !noun.IsEmpty && char.IsAsciiLetter(noun[0]);
    }
}
