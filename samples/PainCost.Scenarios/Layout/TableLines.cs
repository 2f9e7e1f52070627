using Spectre.Console.Rendering;

namespace PainCost.Cli.Layout;

/// <summary>The lines of a table in one shape.</summary>
internal static class TableLines
{
    private const int BelowIndent = 6;
    private const int Further = 2;

    public static IEnumerable<IReadOnlyList<Segment>> Of(TableShape shape, bool[] gaps, int width)
    {
        if (shape.Columns.Any(c => !c.Column.Heading.IsEmpty))
        {
            foreach (var line in Beside(shape, c => [.. c.Column.Heading.Wrap(c.Width)], isHeading: true))
            {
                yield return line;
            }

            foreach (var line in Below([.. shape.Below.Select(c => c.Heading)], width))
            {
                yield return line;
            }

            yield return [Blanks(TableShape.Indent), new Segment(new string('─', shape.Width - TableShape.Indent))];
        }

        var row = 0;
        foreach (var isGap in gaps)
        {
            foreach (var line in isGap ? [[]] : OfRow(shape, row++, width))
            {
                yield return line;
            }
        }
    }

    /// <summary>Words in their places, after a number of blanks.</summary>
    public static IReadOnlyList<Segment> Line(int indent, IReadOnlyList<Word> words) =>
        [.. words.SelectMany((word, i) => word.Segments.Prepend(Blanks(word.Before + (i == 0 ? indent : 0))))];

    private static IEnumerable<IReadOnlyList<Segment>> OfRow(TableShape shape, int row, int width) =>
        Beside(shape, c => Cell(c.Column, c.Width, row), isHeading: false).Concat(Below([.. shape.Below.Select(c => c.Cells[row])], width));

    private static List<IReadOnlyList<Word>> Cell(TableColumn column, int width, int row)
    {
        var cell = column.Cells[row];
        if (column.Kind == ColumnKind.Bar)
        {
            return [.. BarCells.Of(cell, column.Natural, width)];
        }

        var further = column.Kind == ColumnKind.Label && cell.Longest + Further <= width ? Further : 0;
        return [.. column.IsWrapped ? cell.Wrap(width, further) : cell.Lines];
    }

    private static IEnumerable<IReadOnlyList<Segment>> Beside(
        TableShape shape, Func<(TableColumn Column, int Width), List<IReadOnlyList<Word>>> lines, bool isHeading)
    {
        var cells = shape.Columns.Select(lines).ToList();
        var height = cells.Max(cell => cell.Count);
        for (var i = 0; i < height; i++)
        {
            var (line, at, column) = (new List<Segment>(), 0, TableShape.Indent);
            foreach (var (cell, (kind, width)) in cells.Zip(shape.Columns.Select(c => (c.Column.Kind, c.Width))))
            {
                var place = isHeading ? i - height + cell.Count : i;
                if (place >= 0 && place < cell.Count && cell[place].Count > 0)
                {
                    var words = cell[place];
                    var start = column + (kind == ColumnKind.Number ? width - StyledText.WidthOf(words) : 0);
                    line.AddRange(Line(start - at, words));
                    at = start + StyledText.WidthOf(words);
                }

                column += width + shape.Gap;
            }

            yield return line;
        }
    }

    private static IEnumerable<IReadOnlyList<Segment>> Below(IReadOnlyList<StyledText> all, int width)
    {
        var texts = all.Where(text => !text.IsEmpty).SelectMany(text => text.Lines).ToList();
        if (texts.Count == 0)
        {
            return [];
        }

        List<Word> words = [];
        foreach (var (i, text) in texts.Index())
        {
            words.AddRange(text.Select(word => word with { Before = 1 }));
            words[^1] = i < texts.Count - 1 ? words[^1].With(",") : words[^1];
        }

        words[0] = words[0] with { Before = 0 };
        return new StyledText([words]).Wrap(width - BelowIndent).Select(line => Line(BelowIndent, line));
    }

    private static Segment Blanks(int count) => new(new string(' ', count));
}
