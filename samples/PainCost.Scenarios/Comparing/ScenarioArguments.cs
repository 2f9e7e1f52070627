using PainCost.Burden;
using PainCost.Cli.CommandLine;
using PainCost.Scenarios;

namespace PainCost.Cli.Comparing;

/// <summary>The scenarios that the command line names.</summary>
internal static class ScenarioArguments
{
    /// <summary>What is compared when nothing is named: the article's two readings, its total held or its cost per case.</summary>
    public static IReadOnlyList<string> Usual { get; } = ["article; hold=total", "article; hold=cost-per-case"];

    /// <summary>How the name of a file ends that describes a scenario.</summary>
    public const string FileEnding = ".scenario.csv";

    /// <summary>The scenarios in their order; with overrides, one more: the last with those values.</summary>
    /// <exception cref="Evidence.EvidenceException">A scenario or its profile has faults.</exception>
    /// <exception cref="ArgumentException">There is one scenario, and nothing to compare it with.</exception>
    public static IReadOnlyList<Scenario> Read(
        Terminal terminal, IReadOnlyList<string> named, IReadOnlyList<string> overrides, BurdenChoices usual)
    {
        List<Scenario> scenarios = [.. (named.Count > 0 ? named : overrides.Count > 0 ? ["article"] : Usual).Select(text => Read(text, usual))];
        if (overrides.Count > 0)
        {
            var last = scenarios[^1];
            scenarios.Add(Scenario.Of(Name(last.Name, overrides), Overrides.Apply(terminal, last.Profile, overrides), last.Choices));
        }

        return scenarios.Count > 1 ? scenarios
            : throw new ArgumentException($"'{scenarios[0].Name}' is the only scenario; name another to compare it with, or change an input of it with --set.");
    }

    private static Scenario Read(string text, BurdenChoices usual)
    {
        var name = text.Trim();
        return name.EndsWith(FileEnding, StringComparison.OrdinalIgnoreCase) && !name.Contains(';', StringComparison.Ordinal)
            ? Scenario.Load(name, usual)
            : WorkbookPath.IsOne(name) ? Scenario.Of(Path.GetFileNameWithoutExtension(name), ProfileArgument.LoadFile(name), usual)
            : Scenario.Parse(name, usual);
    }

    private static string Name(string last, IReadOnlyList<string> overrides) => $"{last}; {string.Join("; ", overrides)}";
}
