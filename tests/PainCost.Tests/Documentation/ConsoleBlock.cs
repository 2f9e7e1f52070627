using System.Text.RegularExpressions;
using PainCost.Tests.Samples;

namespace PainCost.Tests.Documentation;

/// <summary>A command on a page with some of the lines that it prints: a fenced block whose first line begins with <c>$
/// paincost</c>.</summary>
internal sealed partial record ConsoleBlock(IReadOnlyList<string> Arguments, IReadOnlyList<string> Lines)
{
    public static IReadOnlyList<ConsoleBlock> OnPage(string text) =>
        [.. Block().Matches(text).Select(m => new ConsoleBlock(
            [.. Argument().Matches(m.Groups[1].Value).Select(a => a.Value.Replace("\"", "", StringComparison.Ordinal))],
            [.. m.Groups[2].Value.Split('\n').Select(Plain).Where(line => line.Length > 0)]))];

    /// <summary>The first line that the command does not print after those before it; null when it prints them all, in their order. Of a
    /// command that works in a folder,
    /// messages count too.</summary>
    public string? FirstThatIsNotPrinted(string folder = "")
    {
        var run = AppRun.Of([.. Arguments]);
        var output = folder.Length == 0 ? run.Output
            : (run.Output + run.Error).Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        var printed = new Queue<string>(output.Split('\n').Select(Plain));
        foreach (var line in Lines)
        {
            while (printed.TryPeek(out var next) && next != line)
            {
                printed.Dequeue();
            }

            if (!printed.TryDequeue(out _))
            {
                return $"{line} {run.Error}".Trim();
            }
        }

        return null;
    }

    /// <summary>A line without the spaces that align it.</summary>
    private static string Plain(string line) => Spaces().Replace(line, " ").Trim();

    [GeneratedRegex(@"^```console\n\$ paincost ([^\n]+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("\"[^\"]*\"|[^ \"]+")]
    private static partial Regex Argument();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
