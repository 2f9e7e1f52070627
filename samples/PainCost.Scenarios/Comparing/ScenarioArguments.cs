using PainCost.Burden;
using PainCost.Cli.CommandLine;
using PainCost.Cli.Recipes;
using PainCost.Scenarios;
using PainCost.Spreadsheets;

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
    /// <exception cref="UsageException">A choice that the line states is none.</exception>
    public static IReadOnlyList<Scenario> Read(
        Terminal terminal, IReadOnlyList<string> named, IReadOnlyList<string> overrides, BurdenChoices usual,
        Func<BurdenChoices, BurdenChoices> stated)
    {
        List<Scenario> scenarios = [.. (named.Count > 0 ? named : overrides.Count > 0 ? ["article"] : Usual)
            .SelectMany(text => Recipe.IsOne(text.Trim()) ? OfFile(Recipe.Load(text.Trim()), stated) : [Read(text, usual)])];
        if (overrides.Count > 0)
        {
            var last = scenarios[^1];
            scenarios.Add(Scenario.Of(Name(last.Name, overrides), Overrides.Apply(terminal, last.Profile, overrides), last.Choices));
        }

        return scenarios.Count > 1 ? scenarios
            : throw new ArgumentException($"'{scenarios[0].Name}' is the only scenario; name another to compare it with, or change an "
            + $"input of it with --set.");
    }

    /// <summary>The one scenario that a word names.</summary>
    /// <exception cref="ArgumentException">It names a file that holds several.</exception>
    public static Scenario One(string word, BurdenChoices usual, Func<BurdenChoices, BurdenChoices> stated)
    {
        if (!Recipe.IsOne(word.Trim()))
        {
            return Read(word, usual);
        }

        var recipe = Recipe.Load(word.Trim());
        return OfFile(recipe with { Name = recipe.Only }, stated).Single();
    }

    /// <summary>One scenario of a JSON file, or all of them; the choices that the command line states win over the file's.</summary>
    private static IEnumerable<Scenario> OfFile(Recipe recipe, Func<BurdenChoices, BurdenChoices> stated) =>
        from name in recipe.Name is { } one ? [one] : recipe.File.Names
        let scenario = (recipe with { Name = name }).Open()
        select Scenario.Of(scenario.Name, scenario.Profile, stated(scenario.Choices));

    private static Scenario Read(string text, BurdenChoices usual)
    {
        var name = text.Trim();
        return name.EndsWith(FileEnding, StringComparison.OrdinalIgnoreCase) && !name.Contains(';', StringComparison.Ordinal)
            ? Scenario.Load(name, usual)
            : WorkbookPath.IsOne(name) ? OfWorkbook(name, usual)
            : Scenario.Parse(name, usual);
    }

    /// <summary>The scenario of a workbook, or its profile as one.</summary>
    private static Scenario OfWorkbook(string path, BurdenChoices usual)
    {
        var book = Workbook.Load(path);
        return book.Sheets.Contains("scenario", StringComparer.OrdinalIgnoreCase) ? book.Scenario(usual)
            : Scenario.Of(Path.GetFileNameWithoutExtension(path), book.Profile(), usual);
    }

    private static string Name(string last, IReadOnlyList<string> overrides) => $"{last}; {string.Join("; ", overrides)}";
}
