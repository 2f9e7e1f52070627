using Spectre.Console.Rendering;

namespace PainCost.Cli.Layout;

/// <summary>A tree of texts, each on as many lines as it needs beside the tree's own lines.</summary>
/// <param name="Markup">The text of the root, with marks for style.</param>
/// <param name="Branches">What stands below it.</param>
internal sealed record TextTree(string Markup, IReadOnlyList<TextTree> Branches) : IRenderable
{
    private const int LeastWidth = 20;
    private const string Carried = "    ";

    public Measurement Measure(RenderOptions options, int maxWidth) => new(maxWidth, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
        Lines("", "", maxWidth).SelectMany(line => line.Append(Segment.LineBreak));

    private IEnumerable<IReadOnlyList<Segment>> Lines(string first, string others, int width)
    {
        var below = Branches.Count > 0 ? "│   " : Carried;
        var left = Math.Max(LeastWidth, width - first.Length - Carried.Length);
        foreach (var (i, line) in StyledText.Of(Markup).Wrap(left).Index())
        {
            yield return [new Segment(i == 0 ? first : others + below), .. TableLines.Line(0, line)];
        }

        foreach (var (i, branch) in Branches.Index())
        {
            var isLast = i == Branches.Count - 1;
            var (at, beside) = isLast ? ("└── ", Carried) : ("├── ", "│   ");
            foreach (var line in branch.Lines(others + at, others + beside, width))
            {
                yield return line;
            }
        }
    }
}
