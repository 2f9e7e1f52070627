using System.CommandLine;
using PainCost.Burden;
using PainCost.Cli.Completing;
using PainCost.Cli.Streams;
using PainCost.Evidence;
using PainCost.Spreadsheets;

namespace PainCost.Cli.CommandLine;

/// <summary>The profile that a command works on: one that comes with the library, or a file.</summary>
internal static class ProfileArgument
{
    /// <summary>The word for the profile that comes by standard input.</summary>
    private const string StandardInput = "-";

    // Spreadsheets save tables of tabs as .txt, in UTF-16.
    private static readonly string[] TextEndings = [".csv", ".tsv", ".txt"];

    public static Argument<string> Make(string? fallback = null)
    {
        var argument = new Argument<string>("profile")
        {
            Description = "The name of a profile (see list), or a file of your own, CSV or .xlsx; - is standard input.",
        };
        Candidates.OfferProfiles(argument);
        if (fallback is not null)
        {
            argument.DefaultValueFactory = _ => fallback;
        }

        return argument;
    }

    public static Profile Load(string nameOrPath) =>
        nameOrPath == StandardInput ? OfStandardInput() : IsPath(nameOrPath) ? LoadFile(nameOrPath) : Profile.BuiltIn(nameOrPath);

    /// <summary>The profile of a file: CSV, or a workbook; or a table of the same columns on another of its sheets.</summary>
    public static Profile LoadFile(string path, string sheet = "inputs") =>
        WorkbookPath.IsOne(path) ? Workbook.Load(path).Profile(sheet) : Profile.Load(path);

    /// <summary>The profile to build a burden of: a file with faults is told those of the burden as well.</summary>
    public static Profile Load(string nameOrPath, BurdenChoices choices) =>
        nameOrPath == StandardInput ? OfStandardInput(choices)
            : WorkbookPath.IsOne(nameOrPath) ? LoadFile(nameOrPath) : IsPath(nameOrPath) ? PainBurden.Load(nameOrPath, choices)
            : Profile.BuiltIn(nameOrPath);

    private static Profile OfStandardInput(BurdenChoices? choices = null) =>
        StandardStream.IsOpen(StandardStream.Input)
            ? PainBurden.Parse(Console.OpenStandardInput(), "standard input", choices)
            : throw new UsageException("Standard input is closed; pipe a profile into it, or name a file instead of '-'.");

    private static bool IsPath(string nameOrPath) =>
        WorkbookPath.IsOne(nameOrPath) || TextEndings.Contains(Path.GetExtension(nameOrPath), StringComparer.OrdinalIgnoreCase)
        || nameOrPath.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
