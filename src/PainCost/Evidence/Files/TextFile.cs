using System.Text;
using PainCost.Evidence.Tables;

namespace PainCost.Evidence.Files;

/// <summary>A text file on disk, which must be UTF-8 and no larger than its limits.</summary>
internal static class TextFile
{
    private const int LongestShown = 80;

    /// <summary>The text; <c>null</c> when it cannot be read, with the reason in <paramref name="faults"/>.</summary>
    public static string? Read(string path, FaultLog faults, TextLimits? limits = null)
    {
        var file = Path.GetFileName(path);
        if (path.Contains('\0', StringComparison.Ordinal))
        {
            faults.Add(file, 0, "", "has a NUL character in its name; leave it out.");
            return null;
        }

        try
        {
            if (Directory.Exists(path))
            {
                faults.Add(file, 0, "", "is a folder; name a file in it.");
                return null;
            }

            // No buffer and no length: a pipe or a device is read like a file, and only as far as needed.
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return new TextReading(file, limits ?? TextLimits.Table, faults).Read(stream);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            faults.Add(file, 0, "", $"there is no such file at {Path.GetFullPath(path)}.");
        }
        catch (PathTooLongException)
        {
            faults.Add(file[..Math.Min(file.Length, LongestShown)]
                + "...", 0, "", "the path is longer than the system allows; move the file to a shorter one.");
        }
        catch (UnauthorizedAccessException)
        {
            faults.Add(file, 0, "", "may not be read; give yourself the right to read it.");
        }
        catch (IOException e)
        {
            faults.Add(file, 0, "",
                FormattableString.Invariant($"cannot be opened (the system's error {e.HResult}); copy it to where it can be read."));
        }

        return null;
    }

    /// <summary>What a reader has, within the limits of a file; <c>null</c> with a fault when it has more.</summary>
    public static string? Read(TextReader reader, string file, FaultLog faults)
    {
        var limits = TextLimits.Table;
        var (buffer, text, lines) = (new char[1 << 16], new StringBuilder(), 0);
        while (reader.Read(buffer, 0, buffer.Length) is var read and > 0)
        {
            text.Append(buffer, 0, read);
            lines += buffer.AsSpan(0, read).Count('\n');
            if (text.Length > limits.Bytes || lines > limits.Lines)
            {
                faults.Add(file, 0, "", lines > limits.Lines ? limits.TooManyLines : limits.TooManyBytes);
                return null;
            }
        }

        return text.ToString().TrimStart('\uFEFF');
    }
}
