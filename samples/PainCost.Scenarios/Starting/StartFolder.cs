namespace PainCost.Cli.Starting;

/// <summary>Writes a new folder with all of its files, or nothing.</summary>
internal static class StartFolder
{
    /// <exception cref="UsageException">The name is empty.</exception>
    /// <exception cref="IOException">The folder is there already, or cannot be written; nothing is left behind.</exception>
    public static void Write(string folder, IReadOnlyList<StartFile> files)
    {
        if (string.IsNullOrWhiteSpace(folder))
        {
            throw new UsageException("the folder has no name; name one that is not there yet.");
        }

        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (Path.Exists(target))
        {
            throw new IOException($"'{folder}' is there already and is not written over; name a folder that is not there yet.");
        }

        var parent = Path.GetDirectoryName(target)!;
        if (!Directory.Exists(parent))
        {
            throw new IOException($"there is no folder '{parent}' to put '{Path.GetFileName(target)}' into; make it first.");
        }

        Write(Path.Combine(parent, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}"), target, files);
    }

    /// <summary>Fills a folder under another name, and gives it its own when it is whole.</summary>
    private static void Write(string pending, string target, IReadOnlyList<StartFile> files)
    {
        Directory.CreateDirectory(pending);
        try
        {
            foreach (var file in files)
            {
                File.WriteAllBytes(Path.Combine(pending, file.Name), file.Bytes);
            }

            Directory.Move(pending, target);
        }
        catch
        {
            Directory.Delete(pending, recursive: true);
            throw;
        }
    }
}
