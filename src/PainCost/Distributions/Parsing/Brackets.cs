namespace PainCost.Distributions.Parsing;

/// <summary>Finds signs that stand outside all brackets, so that a distribution may stand inside another.</summary>
internal static class Brackets
{
    /// <summary>The pieces between separators that stand outside all brackets.</summary>
    public static List<string> Split(string text, char separator)
    {
        var pieces = new List<string>();
        int depth = 0, start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += Turn(text[i]);
            if (depth == 0 && text[i] == separator)
            {
                pieces.Add(text[start..i]);
                start = i + 1;
            }
        }

        pieces.Add(text[start..]);
        return pieces;
    }

    /// <summary>How many points follow a closing bracket outside all others.</summary>
    public static int Moves(string text)
    {
        int depth = 0, count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += Turn(text[i]);
            count += depth == 0 && text[i] == '.' && i > 0 && text[i - 1] == ')' ? 1 : 0;
        }

        return count;
    }

    /// <summary>Where the last point stands that follows a closing bracket outside all others; -1 when there is none.</summary>
    public static int LastMove(string text)
    {
        int depth = 0, last = -1;
        for (var i = 0; i < text.Length; i++)
        {
            depth += Turn(text[i]);
            last = depth == 0 && text[i] == '.' && i > 0 && text[i - 1] == ')' ? i : last;
        }

        return last;
    }

    /// <summary>Whether the bracket at <paramref name="open"/> closes with the last sign of the text, and not before.</summary>
    public static bool ClosesAtEnd(string text, int open)
    {
        var depth = 0;
        for (var i = Math.Max(0, open); i < text.Length; i++)
        {
            depth += Turn(text[i]);
            if (depth == 0)
            {
                return i == text.Length - 1 && open >= 0;
            }
        }

        return false;
    }

    /// <summary>How many brackets are open at the deepest place.</summary>
    public static int Depth(string text)
    {
        int depth = 0, deepest = 0;
        foreach (var sign in text)
        {
            depth += Turn(sign);
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }

    private static int Turn(char sign) => sign switch { '(' => 1, ')' => -1, _ => 0 };
}
