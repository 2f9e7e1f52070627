using Spectre.Console;
using Spectre.Console.Rendering;

namespace PainCost.Cli.Layout;

/// <summary>Sentences on lines of a length that reads well: broken between words, carried over below where they began.</summary>
internal static class Prose
{
    /// <summary>Lines of more are hard to follow, however wide the terminal is.</summary>
    public const int MostWidth = 110;

    /// <summary>Whether something is sentences, rather than a picture that has its own places.</summary>
    public static bool Is(IRenderable shown) => shown is Markup or Text or Paragraph;

    public static IEnumerable<Segment> Render(IRenderable shown, RenderOptions options, int width) =>
        StyledText.Of(shown, options).Lines
            .SelectMany((line, i) => Lines(line, width).Select((part, j) => (Part: part, IsFirst: i + j == 0)))
            .SelectMany(line => line.IsFirst ? line.Part : line.Part.Prepend(Segment.LineBreak));

    private static IEnumerable<IReadOnlyList<Segment>> Lines(IReadOnlyList<Word> line, int width) =>
        new StyledText([line]).Wrap(Math.Min(width, MostWidth)).Select(part => TableLines.Line(0, part));
}
