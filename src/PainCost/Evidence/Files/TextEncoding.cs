using System.Globalization;
using System.Text;
using PainCost.Evidence.Tables;

namespace PainCost.Evidence.Files;

/// <summary>Tells UTF-8 and UTF-16 from what is neither, and names the latter with its cure.</summary>
internal static class TextEncoding
{
    public const string NoText = "holds NUL bytes, which no text has: it is no CSV file, or is in another encoding. " + Cure;

    private const string Cure = "In a spreadsheet: save as 'CSV UTF-8'.";

    // What Windows-1252 has where Latin-1 has control characters; a question mark where it has nothing.
    private const string Windows = "€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ";

    private static readonly (byte[] Beginning, string Name)[] Beginnings =
    [
        ([0xFF, 0xFE, 0, 0], Marked("UTF-32")),
        ([0, 0, 0xFE, 0xFF], Marked("UTF-32")),
        ([0x50, 0x4B, 3, 4], "is a workbook or another zip archive, not text. " + Cure),
        ([0xD0, 0xCF, 0x11, 0xE0], "is a workbook of the old kind (.xls), not text. " + Cure),
        ([0x1F, 0x8B], "is packed (gzip); unpack it first."),
        ("%PDF"u8.ToArray(), "is a PDF, not text; write its figures into a CSV file."),
    ];

    /// <summary>What a file is, by its beginning, if it is not UTF-8; <c>null</c> when it may be.</summary>
    public static string? Foreign(ReadOnlySpan<byte> start)
    {
        foreach (var (beginning, name) in Beginnings)
        {
            if (start.StartsWith(beginning))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The text, without a byte-order mark; <c>null</c> with a fault when it is neither UTF-8 nor UTF-16.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string file, FaultLog faults) =>
        Utf16.Of(bytes) is { } encoding ? DecodeUtf16(bytes, encoding, file, faults) : DecodeUtf8(bytes, file, faults);

    private static string? DecodeUtf16(ReadOnlySpan<byte> bytes, Encoding encoding, string file, FaultLog faults)
    {
        if (Utf16.Decode(bytes, encoding) is not { } text)
        {
            faults.Add(file, 0, "", "is in UTF-16 but broken: half a character stands alone; the file was cut. " + Cure);
            return null;
        }

        if (text.IndexOf('\0', StringComparison.Ordinal) is var nul and >= 0)
        {
            faults.Add(file, 1 + text.AsSpan(0, nul).Count('\n'), "", NoText);
            return null;
        }

        return text.TrimStart('\uFEFF');
    }

    private static string? DecodeUtf8(ReadOnlySpan<byte> bytes, string file, FaultLog faults)
    {
        if (FirstIllegal(bytes) is not (>= 0 and var index))
        {
            return Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        }

        faults.Add(file, 1 + bytes[..index].Count((byte)'\n'), "", IsBroken(bytes, index)
            ? $"holds broken UTF-8: byte {bytes[index]:x2} (hexadecimal) belongs to no character; the file was cut or put together from several encodings. {Cure}"
            : $"is not UTF-8 but Windows-1252 or Latin-1: byte {bytes[index]:x2} (hexadecimal) is '{OfWindows(bytes[index])}' there. {Cure}");
        return null;
    }

    private static string Marked(string name) => $"is in {name} ('Unicode text'), as its byte-order mark says, not in UTF-8. {Cure}";

    private static int FirstIllegal(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length;)
        {
            var ascii = System.Text.Ascii.IsValid(bytes[i]) ? bytes[i..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F) : 0;
            if (ascii < 0)
            {
                return -1;
            }

            i += ascii;
            if (Rune.DecodeFromUtf8(bytes[i..], out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                return i;
            }

            i += length;
        }

        return -1;
    }

    /// <summary>Whether other characters of the text are UTF-8 as they should be, or the first bytes of one were begun well.</summary>
    private static bool IsBroken(ReadOnlySpan<byte> bytes, int index)
    {
        _ = Rune.DecodeFromUtf8(bytes[index..], out _, out var length);
        return length > 1 || bytes[..index].IndexOfAnyInRange((byte)0x80, (byte)0xFF) >= 0;
    }

    private static string OfWindows(byte code) =>
        code >= 0xA0 ? ((char)code).ToString() : Windows[code - 0x80].ToString(CultureInfo.InvariantCulture);
}
