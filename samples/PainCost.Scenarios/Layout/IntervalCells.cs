namespace PainCost.Cli.Layout;

/// <summary>Brings the ends of intervals below each other.</summary>
internal static class IntervalCells
{
    private const string Between = "to";

    public static IReadOnlyList<StyledText> Align(IReadOnlyList<StyledText> cells)
    {
        var intervals = cells.SelectMany(cell => cell.Lines).Where(IsOne).ToList();
        if (intervals.Count < 2)
        {
            return cells;
        }

        var (low, high) = (intervals.Max(line => line[0].Width), intervals.Max(line => line[2].Width));
        IReadOnlyList<Word> Moved(IReadOnlyList<Word> line) => !IsOne(line) ? line :
        [
            line[0] with { Before = low - line[0].Width }, line[1], line[2] with { Before = 1 + high - line[2].Width },
        ];
        return [.. cells.Select(cell => new StyledText([.. cell.Lines.Select(Moved)]))];
    }

    private static bool IsOne(IReadOnlyList<Word> line) => line.Count == 3 && line[1].Is(Between);
}
