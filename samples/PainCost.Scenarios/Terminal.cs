using System.Globalization;
using Spectre.Console;

namespace PainCost.Scenarios;

/// <summary>Where answers and messages go: answers to standard output, everything else to standard error.</summary>
internal sealed class Terminal
{
    private const int WidthOfFiles = 120;

    public Terminal(TextWriter output, TextWriter error, bool isInteractive)
    {
        (Output, Error, IsInteractive) = (output, new MessageWriter(error), isInteractive);
        Console = Make(output, isInteractive);
        Messages = Make(error, isInteractive);
    }

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    public bool IsInteractive { get; }

    public IAnsiConsole Console { get; }

    public IAnsiConsole Messages { get; }

    public static Terminal OfProcess() => new(System.Console.Out, System.Console.Error, !System.Console.IsOutputRedirected);

    /// <summary>A terminal that collects what is shown, as plain text.</summary>
    public static Terminal Collecting(out StringWriter text)
    {
        text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        return new Terminal(text, TextWriter.Null, isInteractive: false);
    }

    private static IAnsiConsole Make(TextWriter writer, bool isInteractive)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isInteractive ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isInteractive ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Pipeline.Attach(new VisibleRendering());
        if (!isInteractive)
        {
            console.Profile.Width = WidthOfFiles;
        }

        return console;
    }
}
