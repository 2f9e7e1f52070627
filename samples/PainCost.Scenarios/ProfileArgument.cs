using System.CommandLine;
using PainCost.Evidence;

namespace PainCost.Scenarios;

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

    public static Profile Load(string nameOrPath) =>
        nameOrPath.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || nameOrPath.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? Profile.Load(nameOrPath)
            : Profile.BuiltIn(nameOrPath);
}
