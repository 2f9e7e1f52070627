using System.Text;
using PainCost.Texts;

namespace PainCost.Cli.Streams;

/// <summary>
/// Takes messages, so that nothing which they quote can move the cursor, colour or hide text, or ring; and bears that nobody can read them:
/// standard error that is closed or full changes neither the answer nor the exit code.
/// A line that stands for a moment only, such as progress, is wiped before the next message.
/// </summary>
internal sealed class MessageWriter(TextWriter writer) : TextWriter
{
    private readonly Lock gate = new();
    private int momentary;

    public override Encoding Encoding => writer.Encoding;

    public override IFormatProvider FormatProvider => writer.FormatProvider;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(string? value)
    {
        lock (gate)
        {
            Wipe();
            Try(SafeText.ForTerminal(value ?? ""));
        }
    }

    public override void WriteLine(string? value) => Write(value + "\n");

    public override Task WriteLineAsync(string? value)
    {
        WriteLine(value);
        return Task.CompletedTask;
    }

    /// <summary>Shows a line in place of the one before.</summary>
    public void ShowForAMoment(string line)
    {
        lock (gate)
        {
            Try("\r" + line.PadRight(momentary));
            momentary = Math.Max(momentary, line.Length);
        }
    }

    /// <summary>Takes the line away that stood for a moment.</summary>
    public void Clear()
    {
        lock (gate)
        {
            Wipe();
        }
    }

    private void Wipe()
    {
        if (momentary > 0)
        {
            Try("\r" + new string(' ', momentary) + "\r");
            momentary = 0;
        }
    }

    private void Try(string? text)
    {
        try
        {
            writer.Write(text);
            writer.Flush();
        }
        catch (IOException)
        {
            // There is nobody to tell.
        }
    }
}
