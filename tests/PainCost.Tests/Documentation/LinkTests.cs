using System.Text.RegularExpressions;
using PainCost.Tests.Conventions;

namespace PainCost.Tests.Documentation;

/// <summary>Links between pages, and from pages to files and headings, lead somewhere.</summary>
public sealed partial class LinkTests
{
    [Fact]
    public void RelativeLink_OnEveryPage_Resolves() => Violations.None(
        from page in Pages.All
        from target in Targets(Pages.Prose(Repository.Read(page)))
        where !IsThere(page, target)
        select $"{page} links to {target}",
        "correct the path (it is relative to the page) or the heading's anchor.");

    [Theory]
    [InlineData("see [a](docs/a.md) and ![b](b.svg \"title\")", "docs/a.md|b.svg")]
    [InlineData("see [a](https://example.org/a.md), <mailto:a@b.example> and [c](#part-two)", "#part-two")]
    [InlineData("an array `values[i](x)` is no link", "")]
    public void Targets_Prose_AreRelativeLinksOnly(string prose, string expected) =>
        Assert.Equal(expected, string.Join('|', Targets(prose)));

    [Theory]
    [InlineData("## Floors (a folder of `src/PainCost` each)", "floors-a-folder-of-srcpaincost-each")]
    [InlineData("# What we do, and why", "what-we-do-and-why")]
    public void Anchor_Heading_IsAsHostsWriteIt(string heading, string expected) => Assert.Equal(expected, Anchor(heading));

    private static IEnumerable<string> Targets(string prose) =>
        Link().Matches(InlineCode().Replace(prose, "")).Select(match => match.Groups[1].Value).Where(target => !Scheme().IsMatch(target));

    private static bool IsThere(string page, string target)
    {
        var parts = target.Split('#');
        var folder = Path.GetDirectoryName(Repository.PathOf(page))!;
        var path = parts[0].Length == 0 ? Repository.PathOf(page)
            : Path.GetFullPath(Path.Combine(folder, Uri.UnescapeDataString(parts[0])));
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            return false;
        }

        return parts.Length == 1 || !path.EndsWith(".md", StringComparison.Ordinal) || Anchors(path).Contains(parts[1]);
    }

    private static IEnumerable<string> Anchors(string path) =>
        Pages.Prose(File.ReadAllText(path).ReplaceLineEndings("\n")).Split('\n').Where(line => line.StartsWith('#')).Select(Anchor);

    private static string Anchor(string heading) =>
        NotInAnchor().Replace(heading.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\(\s*<?([^)\s>]+)>?[^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex("^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();
}
