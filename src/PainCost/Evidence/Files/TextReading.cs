using System.Buffers;
using PainCost.Evidence.Tables;

namespace PainCost.Evidence.Files;

/// <summary>Reads a stream to its end or to the first thing that no text of ours has, whichever comes first.</summary>
internal sealed class TextReading(string file, TextLimits limits, FaultLog faults)
{
    private const int BlockBytes = 1 << 16;
    private const int Beginning = 512;
    private const byte LineFeed = (byte)'\n';

    private readonly ArrayBufferWriter<byte> bytes = new();
    private int lines;
    private int lineStart;

    /// <summary>The text; <c>null</c> with a fault when the stream is none, or is too large.</summary>
    public string? Read(Stream stream)
    {
        var block = new byte[BlockBytes];
        while (stream.ReadAtLeast(block, Beginning, throwOnEndOfStream: false) is var count and > 0)
        {
            var from = bytes.WrittenCount;
            bytes.Write(block.AsSpan(0, count));
            if (Fault(from) is var (line, message))
            {
                faults.Add(file, line, "", message);
                return null;
            }
        }

        return TextEncoding.Decode(bytes.WrittenSpan, file, faults);
    }

    /// <summary>What is wrong with what was read from a place on, and in which line; line 0 for the whole file.</summary>
    private (int Line, string Message)? Fault(int from)
    {
        var all = bytes.WrittenSpan;
        if ((from == 0 ? TextEncoding.Foreign(all) : null) is { } foreign)
        {
            return (0, foreign);
        }

        if (Utf16.Of(all) is null && all[from..].IndexOf((byte)0) is var zero and >= 0)
        {
            return (1 + lines + all.Slice(from, zero).Count(LineFeed), TextEncoding.NoText);
        }

        return all.Length > limits.Bytes ? (0, limits.TooManyBytes) : LineFault(all, from);
    }

    private (int Line, string Message)? LineFault(ReadOnlySpan<byte> all, int from)
    {
        for (var next = from; all[next..].IndexOf(LineFeed) is var offset and >= 0; next = lineStart)
        {
            if (next + offset - lineStart > limits.LineBytes)
            {
                break;
            }

            lineStart = next + offset + 1;
            lines++;
        }

        var end = all[lineStart..].IndexOf(LineFeed) is var first and >= 0 ? first : all.Length - lineStart;
        return end > limits.LineBytes ? (lines + 1, limits.LineTooLong)
            : lines > limits.Lines ? (0, limits.TooManyLines)
            : null;
    }
}
