namespace PainCost.Cli.Layout;

/// <summary>Which columns of a table stand beside each other, how wide each is, and which stand below.</summary>
/// <param name="Columns">The columns beside each other, with their widths.</param>
/// <param name="Below">The columns on a line of their own below each row.</param>
/// <param name="Gap">The blanks between two columns.</param>
internal sealed record TableShape(IReadOnlyList<(TableColumn Column, int Width)> Columns, IReadOnlyList<TableColumn> Below, int Gap)
{
    /// <summary>The blanks that every line of a table begins with.</summary>
    public const int Indent = 2;

    private const int UsualGap = 2;
    private const int NarrowGap = 1;

    /// <summary>How wide it is in all.</summary>
    public int Width => Indent + Columns.Sum(c => c.Width) + (Gap * (Columns.Count - 1));

    /// <summary>
    /// The shapes that show all columns one below the other, one if that is possible; none where no line is long enough for a name and a
    /// figure.
    /// </summary>
    /// <remarks>
    /// Where width lacks, bars shrink and go first; units, sources and how well something is known move below; names take more lines; the
    /// gaps
    /// narrow; and a table of figures is shown in parts.
    /// </remarks>
    public static IReadOnlyList<TableShape> Fit(IReadOnlyList<TableColumn> all, int width)
    {
        List<TableColumn> withoutBars = [.. all.Where(c => c.Kind != ColumnKind.Bar)];
        List<TableColumn> below = [.. all.Where(c => c.Kind == ColumnKind.Aside)];
        List<TableColumn> beside = [.. withoutBars.Except(below)];
        var isOfFigures = beside.Count > 2 && beside.Skip(1).All(c => c.IsNumeric);
        var shape = Of(all, [], width, c => c.Easy) ?? Of(withoutBars, [], width, c => c.Easy)
            ?? Of(beside, below, width, c => c.Easy) ?? Of(beside, below, width, c => c.Easy, NarrowGap);
        if (shape is null && isOfFigures && InParts(beside, below, width) is { Count: > 0 } parts)
        {
            return parts;
        }

        shape ??= Of(beside, below, width, c => c.Least) ?? Of(beside, below, width, c => c.Least, NarrowGap);
        return shape is null ? [] : [shape];
    }

    private static TableShape? Of(
        IReadOnlyList<TableColumn> columns, IReadOnlyList<TableColumn> below, int width, Func<TableColumn, int> least, int gap = UsualGap)
    {
        int[] widths = [.. columns.Select(least)];
        var left = width - Indent - widths.Sum() - (gap * (columns.Count - 1));
        if (left < 0)
        {
            return null;
        }

        left = Widen(columns, widths, left, c => c.IsWrapped);
        left = Widen(columns, widths, left, c => c.Kind == ColumnKind.Bar);
        Widen(columns, widths, left, _ => true);
        return new TableShape([.. columns.Zip(widths)], below, gap);
    }

    /// <summary>Gives what is left to the columns that want most; says what is left then.</summary>
    private static int Widen(IReadOnlyList<TableColumn> columns, int[] widths, int left, Func<TableColumn, bool> which)
    {
        while (left > 0)
        {
            var most = Enumerable.Range(0, widths.Length).Where(i => which(columns[i])).DefaultIfEmpty(0)
                .MaxBy(i => columns[i].Natural - widths[i]);
            if (widths[most] >= columns[most].Natural || !which(columns[most]))
            {
                break;
            }

            widths[most]++;
            left--;
        }

        return left;
    }

    /// <summary>
    /// The first column beside a share of the others, again and again: in as few parts as there is place for, about alike; none where not
    /// even one of them fits.
    /// </summary>
    private static IReadOnlyList<TableShape> InParts(List<TableColumn> columns, List<TableColumn> below, int width)
    {
        var others = columns.Skip(1).ToList();
        for (var count = 2; count <= others.Count; count++)
        {
            var size = (others.Count + count - 1) / count;
            List<TableShape?> parts =
                [.. others.Chunk(size).Select((part, i) => Of([columns[0], .. part], i == 0 ? below : [], width, c => c.Easy))];
            if (parts.TrueForAll(part => part is not null))
            {
                return [.. parts.OfType<TableShape>()];
            }
        }

        return [];
    }
}
