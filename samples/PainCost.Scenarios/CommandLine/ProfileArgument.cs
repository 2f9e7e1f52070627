using System.CommandLine;
using PainCost.Burden;
using PainCost.Evidence;

namespace PainCost.Cli.CommandLine;

/// <summary>The profile that a command works on: one that comes with the library, or a CSV file.</summary>
internal static class ProfileArgument
{
    public static Argument<string> Make(string? fallback = null)
    {
        var argument = new Argument<string>("profile") { Description = "The name of a profile (see list), or a CSV file of your own." };
        if (fallback is not null)
        {
            argument.DefaultValueFactory = _ => fallback;
        }

        return argument;
    }

    public static Profile Load(string nameOrPath) => IsPath(nameOrPath) ? Profile.Load(nameOrPath) : Profile.BuiltIn(nameOrPath);

    /// <summary>The profile to build a burden of: a file with faults is told those of the burden as well.</summary>
    public static Profile Load(string nameOrPath, BurdenChoices choices) =>
        IsPath(nameOrPath) ? PainBurden.Load(nameOrPath, choices) : Profile.BuiltIn(nameOrPath);

    private static bool IsPath(string nameOrPath) =>
        nameOrPath.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || nameOrPath.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
