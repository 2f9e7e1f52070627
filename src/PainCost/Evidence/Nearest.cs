namespace PainCost.Evidence;

/// <summary>Which known name a mistyped one was probably meant to be.</summary>
internal static class Nearest
{
    /// <summary>The names, the one that needs the fewest edits first; ties keep their order.</summary>
    public static IReadOnlyList<string> First(string typed, IEnumerable<string> names) =>
        [.. names.OrderBy(name => Edits(typed, name))];

    /// <summary>A sentence that proposes the nearest name; empty when none is near.</summary>
    public static string Suggestion(string typed, IEnumerable<string> names)
    {
        return First(typed, names) is [var nearest, ..] && Edits(typed, nearest) <= Math.Max(2, nearest.Length / 3)
            ? $" Did you mean '{nearest}'?"
            : "";
    }

    /// <summary>Levenshtein's distance, blind to case: the least number of letters inserted, removed or replaced.</summary>
    private static int Edits(string a, string b)
    {
        (a, b) = (a.ToUpperInvariant(), b.ToUpperInvariant());
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replace, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[b.Length];
    }
}
