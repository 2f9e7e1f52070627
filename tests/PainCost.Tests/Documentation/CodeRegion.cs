using System.Text.RegularExpressions;

namespace PainCost.Tests.Documentation;

/// <summary>A fenced block of a page that must be the same text as a marked region of a source file.</summary>
/// <remarks>
/// On the page: <c>&lt;!-- region: samples/App/File.cs#name --&gt;</c> on the line above the fence.
/// In the source: the lines between <c>// &lt;name&gt;</c> and <c>// &lt;/name&gt;</c>.
/// </remarks>
internal sealed partial record CodeRegion(string Page, string File, string Name, string Code)
{
    /// <summary>The marked blocks of a page; a mark without a fenced block below it is a fault.</summary>
    public static IEnumerable<CodeRegion> OnPage(string page, string text)
    {
        foreach (Match mark in Mark().Matches(text))
        {
            var (file, name) = (mark.Groups[1].Value, mark.Groups[2].Value);
            yield return Fence().Match(text, mark.Index + mark.Length) is { Success: true } fence
                ? new CodeRegion(page, file, name, fence.Groups[1].Value.TrimEnd('\n'))
                : throw new FormatException($"{page}: below the mark of {file}#{name} there is no fenced csharp block.");
        }
    }

    /// <summary>The lines between a source's markers, moved left as far as all of them allow.</summary>
    public static string InSource(string source, string name)
    {
        var lines = source.Split('\n');
        var first = Array.FindIndex(lines, line => line.Trim() == $"// <{name}>");
        var last = Array.FindIndex(lines, Math.Max(first, 0), line => line.Trim() == $"// </{name}>");
        if (first < 0 || last < 0)
        {
            throw new FormatException($"There are no lines '// <{name}>' and, below it, '// </{name}>'.");
        }

        return Dedent(lines[(first + 1)..last]);
    }

    private static string Dedent(string[] lines)
    {
        var indent = lines.Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart(' ').Length).DefaultIfEmpty()
            .Min();
        return string.Join('\n', lines.Select(line => line.Length < indent ? "" : line[indent..].TrimEnd())).Trim('\n');
    }

    [GeneratedRegex(@"^<!-- region: (\S+)#(\S+) -->[ ]*\n", RegexOptions.Multiline)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\G\n?```(?:csharp|cs|c#)[^\n]*\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();
}
