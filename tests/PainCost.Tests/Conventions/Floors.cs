using System.Text.RegularExpressions;

namespace PainCost.Tests.Conventions;

/// <summary>The order of the library's folders as docs/architecture.md draws it: highest first; folders on one line do not know each
/// other.</summary>
internal sealed partial class Floors
{
    /// <summary>The page that draws the floors.</summary>
    public const string Page = "docs/architecture.md";

    private readonly Dictionary<string, int> levels;

    private Floors(Dictionary<string, int> levels) => this.levels = levels;

    public IEnumerable<string> Names => levels.Keys;

    /// <summary>Reads the first fenced block after the heading that begins with "Floors".</summary>
    public static Floors Parse(string page)
    {
        if (Drawing().Match(page) is not { Success: true } drawing)
        {
            throw new FormatException($"{Page} has no fenced block under a heading '## Floors'.");
        }

        var rows = drawing.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new Floors(rows
            .SelectMany((row, index) => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(name => (name, level: rows.Length - index)))
            .ToDictionary(floor => floor.name, floor => floor.level, StringComparer.Ordinal));
    }

    public bool Knows(string name) => levels.ContainsKey(name);

    /// <summary>Whether code of one floor may name another: itself, or one that is drawn lower.</summary>
    public bool MayUse(string user, string used) => user == used || levels[user] > levels[used];

    [GeneratedRegex(@"^## Floors[^\n]*\n\s*```[^\n]*\n(.*?)\n```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Drawing();
}
