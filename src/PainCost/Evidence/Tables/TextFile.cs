using System.Text;

namespace PainCost.Evidence.Tables;

/// <summary>A text file on disk, which must be UTF-8.</summary>
internal static class TextFile
{
    /// <summary>The text; <c>null</c> when it cannot be read, with the reason in <paramref name="faults"/>.</summary>
    public static string? Read(string path, FaultLog faults)
    {
        var file = Path.GetFileName(path);
        try
        {
            return Decode(File.ReadAllBytes(path), file, faults);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            faults.Add(file, 0, "", $"there is no such file at {Path.GetFullPath(path)}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Add(file, 0, "", $"cannot be opened: {e.Message}");
        }

        return null;
    }

    private static string? Decode(byte[] bytes, string file, FaultLog faults)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException e)
        {
            var line = 1 + bytes.Take(e.Index).Count(b => b == (byte)'\n');
            faults.Add(file, line, "", "the file is not UTF-8; save it as 'CSV UTF-8'.");
            return null;
        }
    }
}
