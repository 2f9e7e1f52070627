using System.CommandLine;

namespace PainCost.Cli.Help;

/// <summary>Under which heading an option stands in the help of its command.</summary>
internal static class OptionGroups
{
    private const string Others = "What is asked";

    private static readonly (string Heading, string[] Options)[] Known =
    [
        ("Inputs", ["--set", "--with", "--plan", "--population", "--trends", "--correlate", "--correlations", "--copula"]),
        ("Choices of method", ["--hold", "--perspective", "--valuation", "--with-intangible"]),
        ("Prices", ["--prices", "--index", "--exchange", "--discount"]),
        ("Draws", ["--draws", "--until", "--max-draws", "--seed", "--threads", "--design", "--replicates"]),
        ("Answer", ["--by-stratum", "--inputs", "--depth", "--format", "--out", "--draws-out", "--keep", "--quiet", "--verbose", "--help",
            "--version"]),
    ];

    /// <summary>The options by heading: first what the command alone asks, then the groups in their order, each as it lists its
    /// options.</summary>
    public static IEnumerable<(string Heading, IReadOnlyList<Option> Options)> Of(IReadOnlyList<Option> options)
    {
        var own = options.Where(option => !Known.Any(group => group.Options.Contains(option.Name))).ToList();
        var groups = Known.Select(group => (
            group.Heading,
            (IReadOnlyList<Option>)[.. options.Where(o => group.Options.Contains(o.Name))
                .OrderBy(o => Array.IndexOf(group.Options, o.Name))]));
        return groups.Prepend((Others, own)).Where(group => group.Item2.Count > 0);
    }
}
