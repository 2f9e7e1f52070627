namespace PainCost.Tests.Conventions;

/// <summary>
/// Compares text with a checked-in file. With UPDATE_SNAPSHOTS=1 in the environment it writes the file instead,
/// so that the change is reviewed as a diff.
/// </summary>
internal static class Snapshot
{
    /// <summary>The environment variable which, set to 1, has every snapshot rewritten.</summary>
    public const string UpdateVariable = "UPDATE_SNAPSHOTS";

    /// <summary>Fails with the first line that differs; line ends and the end of the last line do not count.</summary>
    public static void Matches(string actual, string relativePathFromRepositoryRoot)
    {
        var path = Repository.PathOf(relativePathFromRepositoryRoot);
        var text = Normal(actual);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
            return;
        }

        var expected = File.Exists(path) ? Normal(File.ReadAllText(path)) : null;
        if (Difference(expected, text) is { } difference)
        {
            Assert.Fail($"{relativePathFromRepositoryRoot} {difference}\nIf the new text is right, write it and commit it: "
                + $"{UpdateVariable}=1 dotnet test tests/PainCost.Tests");
        }
    }

    /// <summary>What differs first, or null when nothing does.</summary>
    internal static string? Difference(string? expected, string actual)
    {
        if (expected is null)
        {
            return "does not exist.";
        }

        var wanted = expected.Split('\n');
        var found = actual.Split('\n');
        for (var i = 0; i < Math.Max(wanted.Length, found.Length); i++)
        {
            var (old, now) = (LineAt(wanted, i), LineAt(found, i));
            if (old != now)
            {
                return $"differs at line {i + 1}:\n  in the file: {old}\n  now:         {now}";
            }
        }

        return null;
    }

    private static string LineAt(string[] lines, int index) => index < lines.Length ? lines[index] : "(the end)";

    private static string Normal(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
