using PainCost.Evidence;
using PainCost.Scenarios;

namespace PainCost.Cli.CommandLine;

/// <summary>A profile and the file that goes with it, such as a plan or trends, each with the overrides that are meant for it.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="Second">The other file.</param>
internal sealed record TwoFiles(Profile Profile, Profile Second)
{
    /// <summary>The sheet of a workbook that holds a plan.</summary>
    public const string PlanSheet = "plan";

    /// <summary>The sheet of a workbook that holds trends.</summary>
    public const string TrendsSheet = "trends";

    /// <exception cref="FormatException">An override cannot be read.</exception>
    /// <exception cref="ArgumentException">Neither file has the input, or the value is illegal for it.</exception>
    public static TwoFiles Of(Terminal terminal, Profile profile, Profile second, IReadOnlyList<string> overrides)
    {
        var changes = Overrides.Read(overrides);
        bool IsForSecond(InputChange change) => change.InputsOf(second).Count > 0;
        return new(
            Overrides.Apply(terminal, profile, changes.Where(change => !IsForSecond(change))),
            Overrides.Apply(terminal, second, changes.Where(IsForSecond)));
    }

    /// <summary>A file of the user's, or one that comes with the app.</summary>
    /// <param name="path">The file; null for the one that comes with the app.</param>
    /// <param name="builtIn">The name of that one.</param>
    /// <param name="sheet">The sheet of a workbook that holds it, where there are several.</param>
    public static Profile Load(string? path, string builtIn, string sheet)
    {
        if (path is not null)
        {
            return ProfileArgument.LoadFile(path, sheet);
        }

        using var stream = typeof(TwoFiles).Assembly.GetManifestResourceStream($"PainCost.Scenarios.Data.{builtIn}")!;
        using var reader = new StreamReader(stream);
        return Profile.Parse(reader, builtIn);
    }
}
