namespace PainCost.Cli.Layout;

/// <summary>A column with all of its cells, and how wide it has to be.</summary>
internal sealed class TableColumn
{
    // Names and sentences read badly on less, so other columns give way first.
    private const int EasyLabel = 24;
    private const int EasyWords = 30;
    private const int LeastWords = 20;

    // A bar on fewer places says nothing.
    private const int LeastBar = 9;

    public TableColumn(ColumnKind kind, StyledText heading, IReadOnlyList<StyledText> cells)
    {
        (Kind, Heading, Cells) = (kind, heading, kind == ColumnKind.Interval ? IntervalCells.Align(cells) : cells);
        Natural = Math.Max(heading.Natural, WidthOfCells(text => text.Natural));
        var longest = Math.Max(heading.Longest, WidthOfCells(text => IsWrapped ? text.Longest : text.Natural));
        Least = kind == ColumnKind.Words ? Math.Min(Natural, Math.Max(longest, LeastWords)) : longest;
        Easy = Math.Min(Natural, kind switch
        {
            ColumnKind.Label => Math.Max(Least, EasyLabel),
            ColumnKind.Words => Math.Max(Least, EasyWords),
            ColumnKind.Bar => LeastBar,
            _ => Least,
        });
    }

    public ColumnKind Kind { get; }

    public StyledText Heading { get; }

    public IReadOnlyList<StyledText> Cells { get; }

    /// <summary>The width at which nothing is wrapped.</summary>
    public int Natural { get; }

    /// <summary>The width below which a word or a figure would break, or sentences would be unreadable.</summary>
    public int Least { get; }

    /// <summary>The width at which it can be read with ease.</summary>
    public int Easy { get; }

    public bool IsWrapped => Kind is ColumnKind.Label or ColumnKind.Words;

    public bool IsNumeric => Kind is ColumnKind.Number or ColumnKind.Interval;

    private int WidthOfCells(Func<StyledText, int> width) => Cells.Select(width).DefaultIfEmpty(0).Max();
}
