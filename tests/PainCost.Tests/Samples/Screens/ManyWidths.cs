using System.Globalization;
using PainCost.Cli;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PainCost.Tests.Samples.Screens;

/// <summary>One console that shows the same on lines of several widths.</summary>
internal sealed class ManyWidths : IAnsiConsole
{
    private readonly List<(int Width, IAnsiConsole Console, StringWriter Text)> pages = [];

    public ManyWidths(params IEnumerable<int> widths)
    {
        foreach (var width in widths)
        {
            var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            pages.Add((width, Terminal.Make(text, isInteractive: false, width), text));
        }
    }

    public Profile Profile => throw new InvalidOperationException("What is shown must not look at the width: the layout does.");

    public IAnsiConsoleCursor Cursor => pages[0].Console.Cursor;

    public IAnsiConsoleInput Input => pages[0].Console.Input;

    public IExclusivityMode ExclusivityMode => pages[0].Console.ExclusivityMode;

    public RenderPipeline Pipeline => pages[0].Console.Pipeline;

    public void Clear(bool home) => pages.ForEach(page => page.Console.Clear(home));

    public void Write(IRenderable renderable) => pages.ForEach(page => page.Console.Write(renderable));

    /// <summary>What was shown at each width.</summary>
    public IReadOnlyList<(int Width, string Text)> Shown => [.. pages.Select(page => (page.Width, page.Text.ToString()))];
}
