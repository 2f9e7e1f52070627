using System.Text;

namespace PainCost.Reports;

/// <summary>Writes files whole or not at all.</summary>
public static class WholeFile
{
    /// <summary>Writes to a temporary file beside the target and renames it, so that a reader never sees half a file.</summary>
    /// <param name="path">The file; folders on the way are made. A file that exists is replaced, and stays as it was if writing fails.</param>
    /// <param name="text">The content, written as UTF-8.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Write(path, writer => writer.Write(text));
    }

    /// <summary>Writes piece by piece to a temporary file beside the target and renames it when all is written.</summary>
    /// <param name="path">The file; folders on the way are made. A file that exists is replaced, and stays as it was if writing fails.</param>
    /// <param name="write">Writes the content, which becomes UTF-8.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, Action<TextWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        ArgumentException.ThrowIfNullOrEmpty(path);
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (Directory.Exists(path))
        {
            throw new IOException($"Cannot write '{path}': it is a folder. Name a file in it.");
        }

        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        try
        {
            using (var writer = new StreamWriter(temporary, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
            {
                write(writer);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            if (File.Exists(temporary))
            {
                File.Delete(temporary);
            }

            throw;
        }
    }
}
