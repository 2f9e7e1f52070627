using System.Globalization;
using PainCost.Cli.Recipes;
using PainCost.Cli.Streams;
using Spectre.Console;

namespace PainCost.Cli;

/// <summary>Where answers and messages go: answers to standard output, everything else to standard error.</summary>
internal sealed class Terminal
{
    private const int WidthOfFiles = 120;
    private const int BufferBytes = 65_536;

    private readonly TextWriter output;
    private readonly IAnsiConsole console;
    private readonly MessageWriter messages;
    private readonly Lock saying = new();
    private bool isCancelled;

    public Terminal(TextWriter output, TextWriter error, bool isInteractive, bool showsProgress = false)
    {
        (this.output, messages) = (output, new MessageWriter(error));
        console = Make(output, isInteractive);
        Progress = showsProgress ? new ProgressLine(messages) : null;
    }

    /// <summary>Takes an answer; there is no progress to show any more once there is one.</summary>
    public TextWriter Output => Answering(output);

    public TextWriter Error => messages;

    /// <summary>Takes an answer as a table.</summary>
    public IAnsiConsole Console => Answering(console);

    /// <summary>The scenario of a file that the answer comes from; null for none.</summary>
    public RecipeOrigin? Origin { get; set; }

    /// <summary>Shows how far long work is; null where nobody watches.</summary>
    public ProgressLine? Progress { get; }

    public static Terminal OfProcess()
    {
        var isOpen = StandardStream.IsOpen(StandardStream.Output);
        var isInteractive = isOpen && !System.Console.IsOutputRedirected;

        // What shows tables in colour knows a terminal by the framework's own writer.
        return new(
            isInteractive ? System.Console.Out : Buffered(isOpen ? StandardStream.Open(StandardStream.Output) : new ClosedStream()),
            StandardStream.IsOpen(StandardStream.Error) ? Buffered(StandardStream.Open(StandardStream.Error)) : TextWriter.Null,
            isInteractive,
            StandardStream.IsOpen(StandardStream.Error) && !System.Console.IsErrorRedirected);
    }

    /// <summary>Says that the work was interrupted: once, whether it ended by itself or was ended.</summary>
    public void SayCancelled()
    {
        // Whoever comes second waits until it is written, since the process may end right after.
        lock (saying)
        {
            if (!isCancelled)
            {
                isCancelled = true;
                messages.WriteLine(Application.CancelledMessage);
            }
        }
    }

    /// <summary>A terminal that collects what is shown, as plain text.</summary>
    public static Terminal Collecting(out StringWriter text)
    {
        text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        return new Terminal(text, TextWriter.Null, isInteractive: false);
    }

    private static StreamWriter Buffered(Stream stream) => new(stream, System.Console.OutputEncoding, BufferBytes) { NewLine = "\n" };

    private static IAnsiConsole Make(TextWriter writer, bool isInteractive)
    {
        var made = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isInteractive ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isInteractive ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        made.Pipeline.Attach(new VisibleRendering());
        if (!isInteractive)
        {
            made.Profile.Width = WidthOfFiles;
        }

        return made;
    }

    private T Answering<T>(T taker)
    {
        Progress?.Stop();
        return taker;
    }
}
