using System.Text;

namespace PainCost.Texts.Forms;

/// <summary>A message that quotes what others wrote, short enough to be read and safe to be shown.</summary>
internal static class MessageForm
{
    private const int LongestQuote = 80;
    private const int LongestWord = 240;
    private const int LongestLine = 3000;
    private const char Mark = '\'';

    /// <summary>The message with long quotations, words and lines cut in their middle, and hidden characters written out.</summary>
    public static string Of(string text) =>
        text.Length <= LongestQuote ? VisibleForm.Of(WithQuotes(text))
            : VisibleForm.Of(string.Join('\n', WithQuotes(text).Split('\n').Select(Line)));

    /// <summary>A text cut in its middle to about a length, never within a character.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var (head, tail) = (length * 3 / 4, text.Length - (length / 5));
        head -= char.IsHighSurrogate(text[head - 1]) ? 1 : 0;
        tail += char.IsLowSurrogate(text[tail]) ? 1 : 0;
        return $"{text[..head]}…{text[tail..]}";
    }

    private static string Line(string line)
    {
        var words = line.Length > LongestWord ? string.Join(' ', line.Split(' ').Select(word => Cut(word, LongestWord))) : line;
        return Cut(words, LongestLine);
    }

    /// <summary>Cuts each quotation, and keeps it on one line, so that nothing that was quoted can pass for a message of its own.</summary>
    private static string WithQuotes(string text)
    {
        var result = new StringBuilder(Math.Min(text.Length, LongestLine));
        var from = 0;
        while (Opening(text, from) is var open and >= 0 && Closing(text, open) is var close and >= 0)
        {
            var quoted = Cut(text[(open + 1)..close], LongestQuote).Replace("\n", "\\n", StringComparison.Ordinal);
            result.Append(text, from, open + 1 - from).Append(quoted).Append(Mark);
            from = close + 1;
        }

        return result.Append(text, from, text.Length - from).ToString();
    }

    private static int Opening(string text, int from)
    {
        for (var i = text.IndexOf(Mark, from); i >= 0; i = text.IndexOf(Mark, i + 1))
        {
            if (i == 0 || !char.IsLetterOrDigit(text[i - 1]))
            {
                return i;
            }
        }

        return -1;
    }

    private static int Closing(string text, int open)
    {
        for (var i = text.IndexOf(Mark, open + 1); i >= 0; i = text.IndexOf(Mark, i + 1))
        {
            if (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]))
            {
                return i;
            }
        }

        return -1;
    }
}
