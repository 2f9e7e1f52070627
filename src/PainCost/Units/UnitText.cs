using System.Globalization;

namespace PainCost.Units;

/// <summary>Reads the text form of a unit.</summary>
internal static class UnitText
{
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
                return $"'{text}' is not a unit: {error}; {Allowed}.";
            }

            if (end < 0)
            {
                return null;
            }

            sign = rest[end] == '*' ? 1 : -1;
            rest = rest[(end + 1)..];
        }
    }

    private static string? ReadFactor(ReadOnlySpan<char> factor, int sign, List<KeyValuePair<string, int>> powers)
    {
        if (factor.SequenceEqual("1"))
        {
            return null;
        }

        var caret = factor.IndexOf('^');
        var noun = (caret < 0 ? factor : factor[..caret]).TrimEnd();
        var power = 1;
        if (caret >= 0 && (!int.TryParse(factor[(caret + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out power) || power is < -9 or > 9))
        {
            return $"'{factor[(caret + 1)..]}' is not a whole power from -9 to 9";
        }

        if (!IsNoun(noun))
        {
            return noun.IsEmpty ? "a noun is missing beside * or /" : $"'{noun}' is not a noun (letters, then letters, digits, - or _)";
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
