using Spectre.Console;
using Spectre.Console.Rendering;

namespace PainCost.Cli.Layout;

/// <summary>What is never broken: pieces of text without a blank, each in its style.</summary>
/// <param name="Before">How many blanks stand before it on its line.</param>
/// <param name="Pieces">The pieces.</param>
internal sealed record Word(int Before, IReadOnlyList<(string Text, Style Style)> Pieces)
{
    /// <summary>How many places of a line it takes, without the blanks.</summary>
    public int Width { get; } = Pieces.Sum(piece => new Segment(piece.Text).CellCount());

    /// <summary>The word with a mark right behind it.</summary>
    public Word With(string mark) => new(Before, [.. Pieces, (mark, Style.Plain)]);

    public bool Is(string text) => Pieces.Count == 1 && Pieces[0].Text == text;

    public IEnumerable<Segment> Segments => Pieces.Select(piece => new Segment(piece.Text, piece.Style));
}
