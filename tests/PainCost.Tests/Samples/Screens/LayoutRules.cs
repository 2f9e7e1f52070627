using System.Buffers;

namespace PainCost.Tests.Samples.Screens;

/// <summary>What holds of every screen, whatever its width.</summary>
internal static class LayoutRules
{
    private static readonly string[] Legends = ["is below the base case", "The lines run from"];

    private static readonly SearchValues<char> Drawn = SearchValues.Create("─━═│├└┌┐┘█░■▪◆…");

    // What joins words on short lines, and what stands in a heading or a tree between them.
    private static readonly char[] Joints = [',', ':'];

    /// <summary>The first thing that is wrong with a screen; null for nothing.</summary>
    /// <param name="text">What is shown.</param>
    /// <param name="width">How wide lines may be.</param>
    /// <param name="whole">The same on lines so long that nothing is wrapped.</param>
    public static string? Fault(string text, int width, string whole)
    {
        foreach (var line in text.Split('\n'))
        {
            if (line != line.TrimEnd())
            {
                return $"'{line}' ends in blanks.";
            }

            var content = line.Trim(' ', '─', '│', '├', '└');
            if (line.Length > width && content.Contains(' ', StringComparison.Ordinal))
            {
                return $"'{line}' is wider than {width}.";
            }
        }

        var left = Words(text).CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var lost = Words(whole).CountBy(word => word, StringComparer.Ordinal).Where(same => left.GetValueOrDefault(same.Key) < same.Value)
            .ToList();
        return lost.Count == 0 ? null : $"'{lost[0].Key}' is not whole.";
    }

    /// <summary>The words and figures of a screen, without what is drawn and what only pictures need.</summary>
    private static IEnumerable<string> Words(string text) => text.Split('\n')
        .Where(line => !Legends.Any(legend => line.Contains(legend, StringComparison.Ordinal)))
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Where(word => word.AsSpan().IndexOfAny(Drawn) < 0)
        .Select(word => word.TrimEnd(Joints));
}
