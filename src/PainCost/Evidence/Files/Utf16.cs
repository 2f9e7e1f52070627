using System.Text;

namespace PainCost.Evidence.Files;

/// <summary>Text in UTF-16, which spreadsheets call Unicode text, with a byte-order mark or without one.</summary>
internal static class Utf16
{
    private const int Looked = 4096;

    /// <summary>The encoding of a text by its beginning; <c>null</c> when it is not certainly UTF-16.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0]) ? null
        : bytes.StartsWith<byte>([0xFF, 0xFE]) ? Encoded(bigEndian: false)
        : bytes.StartsWith<byte>([0xFE, 0xFF]) ? Encoded(bigEndian: true)
        : WithoutMark(bytes[..Math.Min(Looked, bytes.Length & ~1)]);

    /// <summary>The text; <c>null</c> when half a character stands alone in it.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Text of the Latin alphabet, as headers are, has a zero in every second byte and in no other.</summary>
    private static UnicodeEncoding? WithoutMark(ReadOnlySpan<byte> start)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < start.Length; i++)
        {
            _ = start[i] != 0 ? 0 : int.IsEvenInteger(i) ? even++ : odd++;
        }

        var most = start.Length / 2 * 3 / 4;
        return start.Length < 4 ? null
            : even == 0 && odd > most ? Encoded(bigEndian: false)
            : odd == 0 && even > most ? Encoded(bigEndian: true)
            : null;
    }

    private static UnicodeEncoding Encoded(bool bigEndian) => new(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);
}
