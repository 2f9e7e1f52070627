using Spectre.Console;
using Spectre.Console.Rendering;

namespace PainCost.Cli.Layout;

/// <summary>The title of an answer, with a line up to the edge where there is place for it.</summary>
/// <param name="title">The title.</param>
internal sealed class Heading(string title) : IRenderable
{
    private const string Start = "── ";
    private const int ShortestEnd = 3;

    public static void Write(IAnsiConsole console, string title) => console.Write(new Heading(title));

    public Measurement Measure(RenderOptions options, int maxWidth) => new(maxWidth, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var words = StyledText.Of($"[bold]{Markup.Escape(title)}[/]");
        var width = Math.Min(maxWidth, Prose.MostWidth);
        var left = width - Start.Length - words.Natural - 1;
        var isOnOneLine = left >= ShortestEnd && words.Lines.Count == 1;
        return isOnOneLine
            ? [new Segment(Start), .. TableLines.Line(0, words.Lines[0]), new Segment(" " + new string('─', left)), Segment.LineBreak]
            : words.Wrap(width).SelectMany(line => TableLines.Line(0, line).Append(Segment.LineBreak));
    }
}
