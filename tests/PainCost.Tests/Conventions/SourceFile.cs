using System.Text.RegularExpressions;

namespace PainCost.Tests.Conventions;

/// <summary>A C# file as the convention tests see it: where it lies, its lines, and its lines without comments.</summary>
internal sealed partial record SourceFile(string Path, string Text)
{
    public static IReadOnlyList<SourceFile> Under(params IEnumerable<string> folders) =>
        [.. Repository.Files("*.cs", folders).Select(path => new SourceFile(path, Repository.Read(path)))];

    /// <summary>The lines of the file; a line end at the end of the last does not add one.</summary>
    public IReadOnlyList<string> Lines { get; } = Text.TrimEnd('\n').Split('\n');

    /// <summary>Line number and text of every line that is not wholly a comment.</summary>
    public IEnumerable<(int Number, string Code)> Code =>
        Lines.Select((line, index) => (index + 1, line)).Where(line => !line.line.TrimStart().StartsWith("//", StringComparison.Ordinal));

    /// <summary>The declared namespace, or null for a file of top-level statements.</summary>
    public string? Namespace => NamespaceLine().Match(Text) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>The namespace that the folder asks for: the project's root namespace and the folders below it.</summary>
    public string FolderNamespace => string.Join('.', Path.Split('/')[2..^1].Prepend(RootNamespace));

    /// <summary>The project's name, other than for the console: its name is that of a floor of the library, so its code has a root of its
    /// own.</summary>
    private string RootNamespace => Path.Split('/')[1] is var project && project == "PainCost.Scenarios" ? "PainCost.Cli" : project;

    /// <summary>The folder below the project that the file lies in, or null when it lies in the project's own folder.</summary>
    public string? Floor => Path.Split('/') is { Length: > 3 } parts ? parts[2] : null;

    [GeneratedRegex(@"^namespace\s+([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();
}
