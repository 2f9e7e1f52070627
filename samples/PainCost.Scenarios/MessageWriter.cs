using System.Text;
using PainCost.Texts;

namespace PainCost.Scenarios;

/// <summary>Writes messages so that nothing which they quote can move the cursor, colour or hide text, or ring.</summary>
internal sealed class MessageWriter(TextWriter inner) : TextWriter
{
    private const char Return = '\r';

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => inner.Write(value);

    /// <summary>A line of progress begins with a carriage return of our own, and is the only text that does.</summary>
    public override void Write(string? value)
    {
        var text = value ?? "";
        var returns = text.Length - text.TrimStart(Return).Length;
        inner.Write(text[..returns]);
        inner.Write(text.EndsWith(Return) && returns > 0 ? SafeText.ForTerminal(text[returns..^1]) + Return : SafeText.ForTerminal(text[returns..]));
    }

    public override void WriteLine(string? value)
    {
        inner.Write(SafeText.ForTerminal(value ?? ""));
        inner.WriteLine();
    }

    public override Task WriteLineAsync(string? value)
    {
        WriteLine(value);
        return Task.CompletedTask;
    }

    public override void Flush() => inner.Flush();
}
