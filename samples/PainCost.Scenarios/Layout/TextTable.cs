using Spectre.Console.Rendering;

namespace PainCost.Cli.Layout;

/// <summary>
/// A table of the console, for any width: no word and no figure is ever broken, and no line ends in blanks. What its columns hold says
/// what gives way where a line is too short; on very short lines each row becomes a record of several lines.
/// </summary>
internal sealed class TextTable : IRenderable
{
    private readonly List<(ColumnKind Kind, string Heading)> columns = [];
    private readonly List<StyledText[]?> rows = [];
    private string barLegend = "";

    public TextTable Label(string heading = "") => Add(ColumnKind.Label, heading);

    public TextTable Number(params IEnumerable<string> headings) => Add(ColumnKind.Number, [.. headings]);

    public TextTable Interval(string heading) => Add(ColumnKind.Interval, heading);

    public TextTable Words(params IEnumerable<string> headings) => Add(ColumnKind.Words, [.. headings]);

    public TextTable Aside(params IEnumerable<string> headings) => Add(ColumnKind.Aside, [.. headings]);

    /// <summary>A column of bars, with a line below the table that says how to read them, where there is place for them.</summary>
    public TextTable Bar(string legend = "")
    {
        barLegend = legend;
        return Add(ColumnKind.Bar, "");
    }

    /// <summary>A row: a text with marks for style for each column.</summary>
    public TextTable Row(params IEnumerable<string> cells)
    {
        StyledText[] row = [.. cells.Select(StyledText.Of)];
        rows.Add(row.Length == columns.Count ? row
            : throw new ArgumentException($"A row needs {columns.Count} cells, but has {row.Length}."));
        return this;
    }

    /// <summary>An empty line.</summary>
    public TextTable Gap()
    {
        rows.Add(null);
        return this;
    }

    public Measurement Measure(RenderOptions options, int maxWidth) => new(maxWidth, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var measured = columns.Select((column, i) =>
            new TableColumn(column.Kind, StyledText.Of(column.Heading), [.. rows.OfType<StyledText[]>().Select(row => row[i])])).ToList();
        var shapes = TableShape.Fit(measured, maxWidth);
        return Lines(measured, shapes, maxWidth).Concat(Legend(shapes, maxWidth)).SelectMany(line => line.Append(Segment.LineBreak));
    }

    private IEnumerable<IReadOnlyList<Segment>> Lines(List<TableColumn> measured, IReadOnlyList<TableShape> shapes, int width)
    {
        bool[] gaps = [.. rows.Select(row => row is null)];
        IEnumerable<IReadOnlyList<Segment>> Between(int part) => part > 0 ? [[]] : [];
        return shapes.Count == 0 ? StackedRows.Lines(measured, gaps, width)
            : shapes.SelectMany((shape, i) => Between(i).Concat(TableLines.Of(shape, gaps, width)));
    }

    private IEnumerable<IReadOnlyList<Segment>> Legend(IReadOnlyList<TableShape> shapes, int width) =>
        barLegend.Length > 0 && shapes.Any(shape => shape.Columns.Any(c => c.Column.Kind == ColumnKind.Bar))
            ? StyledText.Of(barLegend).Wrap(width - TableShape.Indent).Select(line => TableLines.Line(TableShape.Indent, line))
            : [];

    private TextTable Add(ColumnKind kind, params string[] headings)
    {
        columns.AddRange(headings.Select(heading => (kind, heading)));
        return this;
    }
}
