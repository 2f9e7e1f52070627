using PainCost.Scenarios;

namespace PainCost.Cli.Comparing;

/// <summary>What scenarios are called in a table: by their names, without the folders of their files where that tells them apart.</summary>
internal sealed class ShortNames
{
    private readonly Dictionary<string, string> names;

    public ShortNames(IReadOnlyList<Scenario> scenarios)
    {
        var isClear = scenarios.Select(scenario => Short(scenario.Name)).Distinct(StringComparer.Ordinal).Count() == scenarios.Count;
        names = scenarios.ToDictionary(scenario => scenario.Name, scenario => isClear ? Short(scenario.Name) : scenario.Name,
            StringComparer.Ordinal);
    }

    public string Of(Scenario scenario) => names[scenario.Name];

    private static string Short(string name)
    {
        var end = name.IndexOf(';', StringComparison.Ordinal) is var semicolon and >= 0 ? semicolon : name.Length;
        return name[(name.LastIndexOf(Path.DirectorySeparatorChar, Math.Max(end - 1, 0)) + 1)..];
    }
}
