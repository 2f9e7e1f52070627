using System.Text;

namespace PainCost.Texts.Forms;

/// <summary>
/// Text within a line of Markdown that stays text. What could not be taken for a mark is left as it is, so that pages stay readable.
/// </summary>
internal static class MarkdownForm
{
    public static string Of(string text)
    {
        var line = VisibleForm.Of(text.ReplaceLineEndings(" "), allowed: "").Trim();
        var result = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            _ = line[i] switch
            {
                '<' when IsTag(line, i) => result.Append("&lt;"),
                '&' when IsEntity(line, i) => result.Append("&amp;"),
                var c when IsMark(line, i) => result.Append('\\').Append(c),
                var c => result.Append(c),
            };
        }

        return result.ToString();
    }

    private static bool IsMark(string line, int i) => line[i] switch
    {
        '|' or '`' or '@' => true,
        '\\' => i + 1 == line.Length || (char.IsAscii(line[i + 1]) && !char.IsAsciiLetterOrDigit(line[i + 1])),
        '*' => !IsBlank(line, i - 1) || !IsBlank(line, i + 1),
        '_' => !IsWord(line, i - 1) || !IsWord(line, i + 1),
        '~' => At(line, i + 1) == '~',
        ']' => At(line, i + 1) is '(' or '[' or ':',
        '[' => i == 0,
        ':' => At(line, i + 1) == '/' && At(line, i + 2) == '/',
        '.' => IsAddress(line, i) || IsListNumber(line, i),
        ')' => IsListNumber(line, i),
        '#' or '>' or '=' => i == 0,
        '+' or '-' => i == 0 && (IsBlank(line, 1) || line[0] == At(line, 1)),
        _ => false,
    };

    /// <summary>A number at the start of a line, with a point and a blank, begins a list.</summary>
    private static bool IsListNumber(string line, int i) =>
        i > 0 && IsBlank(line, i + 1) && line.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsAddress(string line, int i) => i >= 3 && line.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);

    private static bool IsTag(string line, int i) => At(line, i + 1) is var next && (char.IsAsciiLetter(next) || next is '/' or '!' or '?');

    private static bool IsEntity(string line, int i) => At(line, i + 1) is var next && (char.IsAsciiLetter(next) || next == '#')
        && line.IndexOf(';', i) is var end and > 0 && end - i < 34 && line.AsSpan(i + 1, end - i - 1).IndexOf(' ') < 0;

    private static bool IsBlank(string line, int i) => char.IsWhiteSpace(At(line, i));

    private static bool IsWord(string line, int i) => char.IsLetterOrDigit(At(line, i));

    /// <summary>A character; beyond the ends a blank, since lines and cells end in one.</summary>
    private static char At(string line, int i) => i >= 0 && i < line.Length ? line[i] : ' ';
}
