namespace PainCost.Evidence.Dialects;

/// <summary>The character between the fields of a table: comma, semicolon or tab, whichever its header has most of.</summary>
internal static class Separator
{
    /// <summary>What a spreadsheet may write in the first line, before the separator itself.</summary>
    public const string Told = "sep=";

    private const char Comma = ',';
    private static readonly char[] Known = [Comma, ';', '\t'];

    /// <summary>The separator of a whole text.</summary>
    public static char Of(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (IsTold(line))
            {
                return line[Told.Length];
            }

            var field = line.TrimStart(" \"");
            if (field.Length > 0 && field[0] != '#' && line.IndexOfAnyExcept(" ,;\t") >= 0)
            {
                return MostOf(line);
            }
        }

        return Comma;
    }

    /// <summary>What a message calls the separator.</summary>
    public static string Name(char separator) => separator switch { ';' => "semicolon", '\t' => "tab", _ => "comma" };

    public static bool IsTold(ReadOnlySpan<char> line) =>
        line.Length == Told.Length + 1 && line.StartsWith(Told, StringComparison.OrdinalIgnoreCase) && Known.Contains(line[^1]);

    private static char MostOf(ReadOnlySpan<char> header)
    {
        Span<int> counts = stackalloc int[Known.Length];
        var isQuoted = false;
        foreach (var c in header)
        {
            isQuoted ^= c == '"';
            if (!isQuoted && Array.IndexOf(Known, c) is var index and >= 0)
            {
                counts[index]++;
            }
        }

        var most = Known[0];
        var highest = counts[0];
        for (var i = 1; i < Known.Length; i++)
        {
            (most, highest) = counts[i] > highest ? (Known[i], counts[i]) : (most, highest);
        }

        return most;
    }
}
