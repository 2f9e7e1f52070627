using PainCost.Tests.Conventions;

namespace PainCost.Tests.Documentation;

/// <summary>The Markdown pages that a reader is led to.</summary>
internal static class Pages
{
    public static IReadOnlyList<string> All { get; } =
        [.. Repository.Files("*.md", "docs"), .. Directory.EnumerateFiles(Repository.Root, "*.md").Select(Repository.Relative)
            .Order(StringComparer.Ordinal)];

    /// <summary>A page's text without its fenced blocks.</summary>
    public static string Prose(string text)
    {
        var fenced = false;
        return string.Join('\n', text.Split('\n').Where(line =>
        {
            var isFence = line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            fenced ^= isFence;
            return !fenced && !isFence;
        }));
    }
}
