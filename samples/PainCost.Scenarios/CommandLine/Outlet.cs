using System.CommandLine;
using System.CommandLine.Parsing;
using PainCost.Cli.Comparing;
using PainCost.Cli.Recipes;
using PainCost.Reports;

namespace PainCost.Cli.CommandLine;

/// <summary>Where a command's answer goes and in which form, settled before anything is read or run.</summary>
/// <param name="Format">The report to write; null for the table.</param>
/// <param name="Target">The file, device or pipe; null for standard output.</param>
internal sealed record Outlet(ReportFormat? Format, OutputTarget? Target)
{
    private const string StandardOutput = "-";
    private const string SourcesFile = "sources.csv";

    // A scenario is a screenful; one beyond this is refused when it is read.
    private const int MostBytes = 1 << 20;

    /// <summary>What --format and --out ask for.</summary>
    /// <exception cref="UsageException">The format and the ending disagree, or the output is an input too.</exception>
    /// <exception cref="IOException">The output cannot be written; the message says how to mend it.</exception>
    public static Outlet Read(ParseResult parsed, Option<string?> format, Option<string?> path)
    {
        var target = TargetOf(parsed, path);
        return new(OutputFormat.Choose(parsed.GetValue(format), target?.Path), target);
    }

    /// <summary>The target that an option names; null for standard output, which it also is when left out.</summary>
    /// <exception cref="UsageException">The output is an input too.</exception>
    /// <exception cref="IOException">The output cannot be written; the message says how to mend it.</exception>
    public static OutputTarget? TargetOf(ParseResult parsed, Option<string?> path)
    {
        if (parsed.GetValue(path) is not { } named || named == StandardOutput)
        {
            return null;
        }

        if (named.Length == 0)
        {
            throw new UsageException($"{path.Name} is empty; name a file, or {StandardOutput} for standard output.");
        }

        var target = OutputTarget.Of(named);
        return Inputs(parsed).FirstOrDefault(target.IsSameFile) is not { } input ? target
            : throw new UsageException($"{path.Name} '{named}' is a file that is read too ('{input}'), and would be lost; name another.");
    }

    /// <summary>Two outputs that are one file are refused: one would be lost.</summary>
    /// <exception cref="UsageException">They are one file.</exception>
    public static void KeepApart(OutputTarget? first, OutputTarget? second, string options)
    {
        if (first is not null && second is not null && first.IsSameFile(second))
        {
            throw new UsageException($"{options} are one file ('{first.Path}'), and one of them would be lost; name two.");
        }
    }

    /// <summary>Every file that the command line names to be read, with the sources that stand beside it.</summary>
    private static IEnumerable<string> Inputs(ParseResult parsed)
    {
        var words = Commands(parsed).SelectMany(command => command.Children)
            .Where(child => child is not OptionResult { Option.Name: RunOptions.OutName or RunOptions.DrawsOutName })
            .SelectMany(child => child.Tokens).SelectMany(token => (Recipe.PathOf(token.Value) ?? token.Value)
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        foreach (var word in words.Where(word => !word.Contains('\0', StringComparison.Ordinal) && File.Exists(word)))
        {
            foreach (var file in NamedInside(word).Prepend(word))
            {
                yield return file;
                yield return Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, SourcesFile);
            }
        }
    }

    /// <summary>The files that a scenario names, such as its profile, from its own folder.</summary>
    private static IReadOnlyList<string> NamedInside(string file)
    {
        if (!file.EndsWith(ScenarioArguments.FileEnding, StringComparison.OrdinalIgnoreCase)
            || new FileInfo(file).Length is 0 or > MostBytes)
        {
            return [];
        }

        try
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
            return [.. File.ReadAllText(file).Split(',', '"', '\r', '\n')
                .Where(cell => !cell.Contains('\0', StringComparison.Ordinal))
                .Select(cell => Path.Combine(folder, cell.Trim())).Where(File.Exists)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Whoever reads it as a scenario says why it cannot be read.
            return [];
        }
    }

    /// <summary>The command that was given and those above it, which may name a file too.</summary>
    private static IEnumerable<CommandResult> Commands(ParseResult parsed)
    {
        for (SymbolResult? result = parsed.CommandResult; result is CommandResult command; result = result.Parent)
        {
            yield return command;
        }
    }
}
