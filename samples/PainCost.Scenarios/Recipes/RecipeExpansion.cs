using System.CommandLine;
using System.CommandLine.Parsing;
using PainCost.Reports;
using PainCost.Scenarios;

namespace PainCost.Cli.Recipes;

/// <summary>Turns a command line that names a scenario file into one that says the same in options; what stands beside the file
/// wins.</summary>
internal static class RecipeExpansion
{
    private const string Compare = "compare";
    private const string Sensitivity = "sensitivity";
    private const string Draws = "--draws";
    private const string Until = "--until";
    private const string Set = "--set";

    // What would change the numbers, and is missed where a command has no such option.
    private static readonly string[] Telling = ["--correlate", "--correlations", "--copula", "--design", "--replicates", Until];

    // What changes no figure.
    private static readonly string[] OfDelivery = ["--format", "--out", "--threads"];

    // What scenarios that are compared say for themselves, or what belongs to one run.
    private static readonly string[] OfEachCompared = [Set, "--hold", "--perspective", "--valuation", "--prices", "--index", "--exchange",
        "--by-stratum", "--with-intangible"];

    /// <summary>The line in options, and what a result is to record of it; null for a line that names no scenario file.</summary>
    /// <exception cref="Evidence.EvidenceException">The file has faults; all at once.</exception>
    /// <exception cref="ArgumentException">It has no such scenario, or several and none is named.</exception>
    /// <exception cref="UsageException">The output is a file that is read too.</exception>
    public static (string[] Words, RecipeOrigin Origin)? Of(ParseResult parsed, TextWriter notes)
    {
        var command = parsed.CommandResult.Command;
        var arguments = parsed.CommandResult.Children.OfType<ArgumentResult>().Where(a => a.Argument.Name is "profile" or "scenarios")
            .SelectMany(a => a.Tokens).Select(token => token.Value).ToList();
        if (arguments.FirstOrDefault(Recipe.IsOne) is not { } named)
        {
            return null;
        }

        var recipe = Recipe.Load(named);
        var isCompared = command.Name == Compare;
        if (isCompared && recipe.Name is null)
        {
            CheckTogether(recipe);
            recipe = recipe with { Name = recipe.File.Names[0] };
        }

        var given = Given(parsed);
        var own = isCompared ? Compared(recipe, command) : Single(recipe, command, notes);
        List<(string Option, string? Value)> all = [.. own.Where(each => !IsBeaten(each, given)), .. given];
        KeepApart(recipe, all);
        return (
            [command.Name, .. isCompared ? arguments : [recipe.Settings.Profile!],
                .. all.Select(each => each.Value is null ? each.Option : $"{each.Option}={each.Value}")],
            new RecipeOrigin(isCompared ? named : recipe.Place,
                string.Join(' ', given.Where(each => !OfDelivery.Contains(each.Option)).Select(Shown))));
    }

    private static IEnumerable<(string Option, string? Value)> Single(Recipe recipe, Command command, TextWriter notes)
    {
        var fitting = new RecipeFit(recipe.Open().Profile, recipe.Settings, command.Name);
        if (command.Name == "impact" && recipe.Settings.Treatments.Count > 1)
        {
            throw new FormatException($"{recipe.Place} names {recipe.Settings.Treatments.Count} treatments, and a budget impact is of one; "
                + $"name it alone in a scenario that starts from this one.");
        }

        foreach (var (option, value) in Words(recipe.Settings, command).Concat(RecipeWords.Of(command.Name, recipe.Settings)))
        {
            if (command.Options.All(o => o.Name != option) || IsUnfit(recipe.Settings, command.Name, option))
            {
                if (Telling.Contains(option))
                {
                    notes.WriteLine($"Note: {command.Name} takes no {option} here; '{value}' of {recipe.Place} is left out.");
                }
            }
            else if (fitting.Takes(option, value))
            {
                yield return (option, value);
            }
        }
    }

    /// <summary>The general words of a scenario; an analysis of one output takes the first.</summary>
    private static IEnumerable<(string Option, string? Value)> Words(ScenarioSettings settings, Command command) =>
        RecipeWords.Of(command.Name == Compare ? settings : settings with { Outputs = [.. settings.Outputs.Take(1)] })
            .Where(each => !(command.Name == Sensitivity && each.Option == Draws));

    private static bool IsUnfit(ScenarioSettings settings, string command, string option) =>
        (command == "project" && option == "--by-stratum")
        || (command == Sensitivity && option is "--correlate" or "--correlations" or "--copula"
            && settings.Sensitivity?.Method is not ("shapley" or "rank"));

    /// <summary>What holds for all that is compared, as the first scenario has it.</summary>
    private static IEnumerable<(string Option, string? Value)> Compared(Recipe recipe, Command command)
    {
        var fitting = new RecipeFit(recipe.Open().Profile, recipe.Settings, command.Name);
        var words = Words(recipe.Settings, command).Where(each => fitting.Takes(each.Option, each.Value)
            && !OfEachCompared.Contains(each.Option) && command.Options.Any(o => o.Name == each.Option));
        var weights = recipe.File.Names.Select(name => recipe.File[name].Weight).ToList();
        return weights.Any(weight => weight is null) ? words
            : [.. words, .. weights.Select(weight => ("--weight", (string?)FormattableString.Invariant($"{weight:R}")))];
    }

    /// <exception cref="FormatException">Scenarios that are to share their draws state different correlations.</exception>
    private static void CheckTogether(Recipe recipe)
    {
        var (first, file) = (recipe.File.Names[0], recipe.File);
        if (file.Names.FirstOrDefault(name => !file[name].Correlations.SequenceEqual(file[first].Correlations)) is { } other)
        {
            throw new FormatException($"{recipe.Path}: '{first}' and '{other}' state different correlations, and one set of draws cannot "
                + $"go together in two ways; state the same in both, or run each by itself.");
        }
    }

    private static List<(string Option, string? Value)> Given(ParseResult parsed) =>
        [.. parsed.CommandResult.Children.OfType<OptionResult>().Where(option => !option.Implicit)
            .SelectMany(option => option.Tokens.Count == 0
            ? [(option.Option.Name, null)] : option.Tokens.Select(token => (option.Option.Name, (string?)token.Value)))];

    /// <summary>Whether the command line says the same thing itself: the same option, or of a repeatable one the same name.</summary>
    private static bool IsBeaten((string Option, string? Value) own, List<(string Option, string? Value)> given) =>
        own.Option is Set or "--correlate" or "--values"
        ? given.Any(each => each.Option == own.Option && NameOf(each.Value) == NameOf(own.Value))
        : given.Any(each => each.Option == own.Option)
            || (own.Option == Draws && given.Any(each => each.Option == Until))
            || (own.Option is Until or "--max-draws" && given.Any(each => each.Option == Draws));

    private static string NameOf(string? word) => word?.Split('=')[0].Trim().TrimEnd('*').TrimEnd() ?? "";

    private static void KeepApart(Recipe recipe, List<(string Option, string? Value)> all)
    {
        foreach (var (option, value) in all.Where(each => each.Option is "--out" or "--draws-out"
            && each.Value is not null and not "-" and not ""))
        {
            var target = OutputTarget.Of(value!);
            if (recipe.Files.Where(System.IO.File.Exists).FirstOrDefault(target.IsSameFile) is { } input)
            {
                throw new UsageException($"{option} '{value}' is a file that is read too ('{input}'), and would be lost; name another.");
            }
        }
    }

    private static string Shown((string Option, string? Value) each) =>
        each.Value is null ? each.Option : each.Value.Contains(' ', StringComparison.Ordinal) ? $"{each.Option} \"{each.Value}\""
            : $"{each.Option} {each.Value}";
}
