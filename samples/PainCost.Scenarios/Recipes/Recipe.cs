using PainCost.Cli.CommandLine;
using PainCost.Evidence;
using PainCost.Scenarios;

namespace PainCost.Cli.Recipes;

/// <summary>A scenario of a JSON file that the command line names, such as <c>mine.json#low</c>.</summary>
/// <param name="Path">The file.</param>
/// <param name="File">What it holds.</param>
/// <param name="Name">The scenario; null where the file's only one or all of them are meant.</param>
internal sealed record Recipe(string Path, ScenarioFile File, string? Name)
{
    private const string Ending = ".json";
    private const char Mark = '#';

    /// <summary>What holds for the scenario.</summary>
    public ScenarioSettings Settings => File[Only];

    /// <summary>Its place, as a result records it.</summary>
    public string Place => $"{System.IO.Path.GetFileName(Path)}{Mark}{Only}";

    /// <summary>The scenario that is meant.</summary>
    /// <exception cref="ArgumentException">The file has several, and none is named.</exception>
    public string Only => Name ?? (File.Names is [var one] ? one : throw new ArgumentException(
        $"{Path} holds {File.Names.Count} scenarios; name one, such as \"{Path}{Mark}{File.Names[0]}\". There are: "
            + $"{string.Join(", ", File.Names)}."));

    /// <summary>Whether a word names a scenario file, with or without a scenario of it.</summary>
    public static bool IsOne(string word) => PathOf(word) is not null;

    /// <summary>The file that a word names; null where it names none.</summary>
    public static string? PathOf(string word) => word.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? word
        : word.IndexOf($"{Ending}{Mark}", StringComparison.OrdinalIgnoreCase) is var end and > 0 ? word[..(end + Ending.Length)] : null;

    /// <exception cref="EvidenceException">The file has faults.</exception>
    /// <exception cref="ArgumentException">It has no such scenario.</exception>
    public static Recipe Load(string word)
    {
        var path = PathOf(word)!;
        var (file, name) = (ScenarioFile.Load(path), word.Length > path.Length ? word[(path.Length + 1)..] : null);
        _ = name is null ? null : file[name];
        return new Recipe(path, file, name);
    }

    /// <summary>The scenario, every fault of it told.</summary>
    public Scenario Open() => File.Open(Only, ProfileArgument.Load, RecipeInputs.Of(Settings).IsOne);

    /// <summary>Every file that the scenarios name to be read, and the file itself.</summary>
    public IEnumerable<string> Files => File.Names.Select(name => File[name]).SelectMany(FilesOf).OfType<string>().Append(Path);

    private static IEnumerable<string?> FilesOf(ScenarioSettings settings) =>
    [
        settings.Profile, settings.Perspective, settings.CorrelationsFile, settings.Impact?.Plan,
        settings.Project?.Population, settings.Project?.Trends, .. settings.Treatments,
    ];
}
