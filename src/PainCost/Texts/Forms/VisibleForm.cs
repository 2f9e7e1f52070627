using System.Buffers;
using System.Globalization;
using System.Text;

namespace PainCost.Texts.Forms;

/// <summary>Text in which nothing is hidden: characters that a terminal would obey, or show as nothing, are written out.</summary>
internal static class VisibleForm
{
    // Fillers and joiners that Unicode counts as letters or marks, though nobody sees them.
    private const string Blank = "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180F\u3164\uFFA0";
    private const string Lines = "\n";

    private static readonly SearchValues<char> BlankCharacters = SearchValues.Create(Blank);

    /// <summary>
    /// The text; what is hidden becomes <c>\x1b</c>, <c>\u202e</c> or <c>\U000e0041</c>, but for what is <paramref name="allowed"/>.
    /// </summary>
    public static string Of(string text, string allowed = Lines)
    {
        if (!HasHidden(text, allowed))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length;)
        {
            var length = IsHiddenAt(text, i, allowed, out var code);
            _ = length < 0 ? Write(visible, code) : visible.Append(text, i, length);
            i += Math.Abs(length);
        }

        return visible.ToString();
    }

    /// <summary>The first character of a text that is hidden, written out; <c>null</c> when none is.</summary>
    public static string? FirstHidden(string text, string allowed = "")
    {
        for (var i = 0; i < text.Length;)
        {
            var length = IsHiddenAt(text, i, allowed, out var code);
            if (length < 0)
            {
                return Write(new StringBuilder(), code).ToString();
            }

            i += length;
        }

        return null;
    }

    /// <summary>
    /// The first control character of a text but tab and line breaks, or half of a surrogate pair, written out; <c>null</c> when there is
    /// none.
    /// </summary>
    public static string? FirstControl(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
        {
            return null;
        }

        for (var i = 0; i < text.Length;)
        {
            var status = Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            if (status != OperationStatus.Done || (Rune.IsControl(rune) && rune.Value is not ('\t' or '\r' or '\n')))
            {
                return Write(new StringBuilder(), status == OperationStatus.Done ? rune.Value : text[i]).ToString();
            }

            i += length;
        }

        return null;
    }

    private static bool HasHidden(string text, string allowed) =>
        text.AsSpan().IndexOfAnyExceptInRange(' ', '~') is var first and >= 0 && FirstHidden(text[first..], allowed) is not null;

    /// <summary>How many units the character at a place has, negative when it is hidden.</summary>
    private static int IsHiddenAt(string text, int index, string allowed, out int code)
    {
        if (Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out var length) != OperationStatus.Done)
        {
            // Half of a surrogate pair: no character at all.
            code = text[index];
            return -1;
        }

        code = rune.Value;
        return IsHidden(rune) && !(rune.IsBmp && allowed.Contains((char)rune.Value)) ? -length : length;
    }

    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || (rune.IsBmp && BlankCharacters.Contains((char)rune.Value));

    private static StringBuilder Write(StringBuilder text, int code) => code switch
    {
        <= 0xFF => text.Append(CultureInfo.InvariantCulture, $"\\x{code:x2}"),
        <= 0xFFFF => text.Append(CultureInfo.InvariantCulture, $"\\u{code:x4}"),
        _ => text.Append(CultureInfo.InvariantCulture, $"\\U{code:x8}"),
    };
}
