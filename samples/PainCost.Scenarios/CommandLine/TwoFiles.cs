using PainCost.Evidence;

namespace PainCost.Cli.CommandLine;

/// <summary>A profile and the file that goes with it, such as a plan or trends, each with the overrides that are meant for it.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="Second">The other file.</param>
internal sealed record TwoFiles(Profile Profile, Profile Second)
{
    /// <exception cref="FormatException">An override cannot be read.</exception>
    /// <exception cref="ArgumentException">Neither file has the input, or the value is illegal for it.</exception>
    public static TwoFiles Of(Profile profile, Profile second, IReadOnlyList<string> overrides)
    {
        bool IsForSecond(string text) => second.TryGetInput(text.Split('=')[0].Trim(), out _);
        return new(Overrides.Apply(profile, overrides.Where(o => !IsForSecond(o))), Overrides.Apply(second, overrides.Where(IsForSecond)));
    }

    /// <summary>A file of the user's, or one that comes with the app.</summary>
    public static Profile Load(string? path, string builtIn)
    {
        if (path is not null)
        {
            return ProfileArgument.LoadFile(path);
        }

        using var stream = typeof(TwoFiles).Assembly.GetManifestResourceStream($"PainCost.Scenarios.Data.{builtIn}")!;
        using var reader = new StreamReader(stream);
        return Profile.Parse(reader, builtIn);
    }
}
