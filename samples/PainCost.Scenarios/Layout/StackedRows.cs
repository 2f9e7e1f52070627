using Spectre.Console.Rendering;

namespace PainCost.Cli.Layout;

/// <summary>
/// A table on lines too short for it: each row as a record, its first column as a heading and every other on a line of its own.
/// </summary>
internal static class StackedRows
{
    private const int Indent = 2;
    private const int Further = 2;

    public static IEnumerable<IReadOnlyList<Segment>> Lines(IReadOnlyList<TableColumn> columns, bool[] gaps, int width)
    {
        foreach (var line in columns[0].Heading.IsEmpty ? [] : columns[0].Heading.Wrap(width - Indent))
        {
            yield return TableLines.Line(Indent, line);
        }

        yield return [new Segment(new string(' ', Indent)), new Segment(new string('─', width - Indent))];
        var row = 0;
        foreach (var isGap in gaps)
        {
            if (isGap)
            {
                yield return [];
                continue;
            }

            foreach (var line in columns[0].Cells[row].Wrap(width - Indent, Further))
            {
                yield return TableLines.Line(Indent, line);
            }

            foreach (var column in columns.Skip(1).Where(c => c.Kind != ColumnKind.Bar && !c.Cells[row].IsEmpty))
            {
                foreach (var line in Field(column, row).Wrap(width - Indent - Further, Further))
                {
                    yield return TableLines.Line(Indent + Further, line);
                }
            }

            row++;
        }
    }

    private static StyledText Field(TableColumn column, int row)
    {
        List<Word> heading = [.. column.Heading.Lines.SelectMany(line => line)];
        if (heading.Count > 0)
        {
            heading[^1] = heading[^1].With(":");
        }

        return new StyledText([[.. heading.Concat(column.Cells[row].Lines.SelectMany(line => line))
            .Select((word, i) => word with { Before = i == 0 ? 0 : 1 })]]);
    }
}
