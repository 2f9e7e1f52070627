using System.Text;

namespace PainCost.Reports.Reading;

/// <summary>Splits comma separated text into fields while it is read, so that no text is held but the field at hand.</summary>
internal sealed class FieldReader(TextReader text)
{
    /// <summary>No field may be longer: what is, is no number and no name, and need not be read to its end.</summary>
    public const int LongestField = 1_000;

    private const int BufferLength = 65_536;
    private const char ByteOrderMark = '\uFEFF';

    private readonly char[] buffer = new char[BufferLength];
    private readonly StringBuilder quoted = new();
    private int start;
    private int end;
    private bool isBegun;

    /// <summary>The physical line of the field that was read last, counted from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Whether the field that was read last ends its record.</summary>
    public bool EndsRecord { get; private set; } = true;

    /// <summary>Reads the next field, without its quotation marks and the spaces around it.</summary>
    /// <param name="field">The field; valid until the next is read.</param>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="FormatException">A field is too long, or its quotation mark is not closed.</exception>
    public bool TryRead(out ReadOnlySpan<char> field)
    {
        Line += EndsRecord ? 1 : 0;
        if (start == end && !Fill() && EndsRecord)
        {
            field = default;
            return false;
        }

        field = SkipSpaces() && buffer[start] == '"' ? ReadQuoted() : ReadPlain();
        return true;
    }

    private ReadOnlySpan<char> ReadPlain()
    {
        var stop = buffer.AsSpan(start, end - start).IndexOfAny(',', '\n');
        if (stop < 0 && end - start <= LongestField)
        {
            Fill();
            stop = buffer.AsSpan(start, end - start).IndexOfAny(',', '\n');
        }

        var length = stop < 0 ? end - start : stop;
        var field = buffer.AsSpan(start, length);
        EndsRecord = stop < 0 || buffer[start + stop] == '\n';
        start += stop < 0 ? length : length + 1;
        return length <= LongestField ? field.Trim() : throw TooLong();
    }

    private ReadOnlySpan<char> ReadQuoted()
    {
        quoted.Clear();
        for (start++; ; start++)
        {
            if (start == end && !Fill())
            {
                throw new FormatException("a quotation mark is opened and not closed.");
            }

            if (buffer[start] == '"')
            {
                start++;
                if ((start == end && !Fill()) || buffer[start] != '"')
                {
                    break;
                }
            }

            Line += buffer[start] == '\n' ? 1 : 0;
            quoted.Append(buffer[start]);
            if (quoted.Length > LongestField)
            {
                throw TooLong();
            }
        }

        var rest = ReadPlain();
        return rest.IsEmpty
            ? quoted.ToString().AsSpan().Trim()
            : throw new FormatException("text follows a closing quotation mark; a quotation mark within a field is written twice.");
    }

    private bool SkipSpaces()
    {
        for (; start < end || Fill(); start++)
        {
            if (buffer[start] is not (' ' or '\t' or '\r'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Moves what is left to the front and reads on; tells whether anything is there.</summary>
    private bool Fill()
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        var read = text.ReadBlock(buffer, end, buffer.Length - end);
        if (buffer.AsSpan(end, read).Contains('\0'))
        {
            throw new FormatException("the file holds bytes of 0, so it is no text in UTF-8; save it as 'CSV UTF-8'.");
        }

        end += read;
        if (!isBegun && end > 0)
        {
            isBegun = true;
            start = buffer[0] == ByteOrderMark ? 1 : 0;
        }

        return end > start;
    }

    private static FormatException TooLong() => new(FormattableString.Invariant(
        $"a field is longer than {LongestField:N0} characters; a table of draws holds names and numbers only."));
}
