using PainCost.Texts;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PainCost.Cli.Layout;

/// <summary>A text in colours as lines of words, so that it can be laid out without a word being broken.</summary>
/// <param name="Lines">The words of each line; none for an empty one.</param>
internal sealed record StyledText(IReadOnlyList<IReadOnlyList<Word>> Lines)
{
    private static readonly RenderOptions Anywhere =
        RenderOptions.Create(Terminal.Make(TextWriter.Null, isInteractive: false, Terminal.UsualWidth));

    /// <summary>How wide it is if no line is wrapped.</summary>
    public int Natural { get; } = Lines.Max(WidthOf);

    /// <summary>How wide it must be at least: the longest word, with the blanks that a line begins with.</summary>
    public int Longest { get; } = Lines.Max(line => line.Count == 0 ? 0 : line[0].Before + line.Max(word => word.Width));

    public bool IsEmpty => Natural == 0;

    /// <summary>A text with the console's own marks for style.</summary>
    public static StyledText Of(string markup) => Of(new Markup(markup), Anywhere);

    /// <summary>What would be shown on lines without end, made harmless.</summary>
    public static StyledText Of(IRenderable shown, RenderOptions options)
    {
        var lines = new List<IReadOnlyList<Word>>();
        var line = new WordsOfLine();
        foreach (var segment in shown.Render(options, int.MaxValue).Where(segment => !segment.IsControlCode))
        {
            foreach (var (i, part) in SafeText.ForTerminal(segment.Text).Split('\n').Index())
            {
                if (i > 0)
                {
                    lines.Add(line.Take());
                }

                line.Add(part, segment.Style);
            }
        }

        lines.Add(line.Take());
        return new StyledText(lines);
    }

    /// <summary>
    /// The lines, none wider than may be unless one word is; what is carried over begins where its line began, or further in.
    /// </summary>
    public IEnumerable<IReadOnlyList<Word>> Wrap(int width, int further = 0) => Lines.SelectMany(line => Wrap(line, width, further));

    public static int WidthOf(IReadOnlyList<Word> line) => line.Sum(word => word.Before + word.Width);

    private static IEnumerable<IReadOnlyList<Word>> Wrap(IReadOnlyList<Word> line, int width, int further)
    {
        var (taken, used) = (new List<Word>(), 0);
        foreach (var word in line)
        {
            if (taken.Count > 0 && used + word.Before + word.Width > width)
            {
                yield return taken;
                (taken, used) = ([word with { Before = line[0].Before + further }], line[0].Before + further + word.Width);
                continue;
            }

            taken.Add(word);
            used += word.Before + word.Width;
        }

        yield return taken;
    }
}
