namespace PainCost.Tests.Conventions;

/// <summary>The checked-out files, found by walking up from the test assembly to PainCost.sln; build output is left out.</summary>
internal static class Repository
{
    private static readonly string[] Output = ["bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts", "__pycache__"];

    /// <summary>The folder that holds PainCost.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The whole path of a file or folder, from its path relative to the root, written with forward slashes.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The path relative to the root, with forward slashes.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>The text of a file, with line ends as \n.</summary>
    public static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    /// <summary>Paths of all files under the given folders, relative to the root, sorted; a folder that does not exist holds
    /// none.</summary>
    public static IReadOnlyList<string> Files(string pattern, params IEnumerable<string> folders) =>
        [.. folders.SelectMany(folder => Walk(PathOf(folder), pattern)).Select(Relative).Order(StringComparer.Ordinal)];

    /// <summary>Paths of all folders under the given ones, relative to the root.</summary>
    public static IReadOnlyList<string> Folders(params IEnumerable<string> folders) =>
        [.. folders.SelectMany(folder => Subfolders(PathOf(folder))).Select(Relative).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Walk(string folder, string pattern) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, pattern).Concat(Subfolders(folder).SelectMany(sub => Directory.EnumerateFiles(sub, pattern)))
            : [];

    private static IEnumerable<string> Subfolders(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        return Directory.EnumerateDirectories(folder)
            .Where(sub => !Output.Contains(Path.GetFileName(sub)))
            .SelectMany(sub => Subfolders(sub).Prepend(sub));
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PainCost.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds PainCost.sln; run the tests from a checkout.");
    }
}
