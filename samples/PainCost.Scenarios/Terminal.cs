using System.Globalization;
using PainCost.Cli.Recipes;
using PainCost.Cli.Streams;
using Spectre.Console;

namespace PainCost.Cli;

/// <summary>Where answers and messages go: answers to standard output, everything else to standard error.</summary>
internal sealed class Terminal
{
    /// <summary>How wide lines are where nobody says.</summary>
    public const int UsualWidth = 80;

    private const int LeastWidth = 20;
    private const int MostWidth = 1_000;
    private const int BufferBytes = 65_536;

    private readonly TextWriter output;
    private readonly IAnsiConsole console;
    private readonly MessageWriter messages;
    private readonly Lock saying = new();
    private bool isCancelled;

    /// <param name="output">Takes answers.</param>
    /// <param name="error">Takes messages.</param>
    /// <param name="isInteractive">Whether answers go to a terminal, which says itself how wide it is and what it can show.</param>
    /// <param name="showsProgress">Whether somebody watches.</param>
    /// <param name="width">How wide lines are where no terminal says.</param>
    public Terminal(TextWriter output, TextWriter error, bool isInteractive, bool showsProgress = false, int width = UsualWidth)
    {
        (this.output, messages) = (output, new MessageWriter(error));
        console = Make(output, isInteractive, width);
        WidthOfFiles = width;
        Progress = showsProgress ? new ProgressLine(messages) : null;
    }

    /// <summary>A terminal that shows tables where they are told to be shown.</summary>
    public Terminal(TextWriter output, TextWriter error, IAnsiConsole console)
        : this(output, error, isInteractive: false) => this.console = console;

    /// <summary>Takes an answer; there is no progress to show any more once there is one.</summary>
    public TextWriter Output => Answering(output);

    public TextWriter Error => messages;

    /// <summary>Takes an answer as a table.</summary>
    public IAnsiConsole Console => Answering(console);

    /// <summary>How wide the lines of files are.</summary>
    public int WidthOfFiles { get; }

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
            StandardStream.IsOpen(StandardStream.Error) && !System.Console.IsErrorRedirected,
            WidthOf(Environment.GetEnvironmentVariable("COLUMNS")));
    }

    /// <summary>The width that COLUMNS asks for, within reason; the usual one where it asks for none.</summary>
    public static int WidthOf(string? columns) =>
        int.TryParse(columns, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width > 0
            ? Math.Clamp(width, LeastWidth, MostWidth) : UsualWidth;

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
    public static Terminal Collecting(int width, out StringWriter text)
    {
        text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        return new Terminal(text, TextWriter.Null, isInteractive: false, width: width);
    }

    private static StreamWriter Buffered(Stream stream) => new(stream, System.Console.OutputEncoding, BufferBytes) { NewLine = "\n" };

    /// <summary>A console of a width, or of a terminal, behind the gate.</summary>
    public static IAnsiConsole Make(TextWriter writer, bool isInteractive, int width)
    {
        var isPlain = !isInteractive || IsPlain(Environment.GetEnvironmentVariable);
        var made = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
        });
        made.Pipeline.Attach(new VisibleRendering());
        if (!isInteractive)
        {
            made.Profile.Width = width;
        }

        return made;
    }

    /// <summary>Whether the user asked for no colour, or the terminal knows no codes for it.</summary>
    private static bool IsPlain(Func<string, string?> variable) => variable("NO_COLOR") is { Length: > 0 } || variable("TERM") == "dumb";

    private T Answering<T>(T taker)
    {
        Progress?.Stop();
        return taker;
    }
}
