namespace PainCost.Burden.Inputs;

/// <summary>
/// Things that speak of cells, such as rows, found for a cell by each choice of its labels: what that takes depends on the cell's few
/// labels
/// and not on how many things there are.
/// </summary>
internal sealed class CellIndex<T>
{
    /// <summary>Cells with more labels than this are looked for one thing after the other.</summary>
    private const int MostLabels = 10;

    private const char Separator = '/';

    private readonly List<(Cell Cell, T Thing)> all;
    private readonly Dictionary<string, List<int>> places = new(StringComparer.Ordinal);

    public CellIndex(IEnumerable<(Cell Cell, T Thing)> things)
    {
        all = [.. things];
        for (var i = 0; i < all.Count; i++)
        {
            var key = KeyOf(Distinct(all[i].Cell));
            if (!places.TryGetValue(key, out var same))
            {
                places.Add(key, same = []);
            }

            same.Add(i);
        }
    }

    /// <summary>All that speaks of a cell, in the order given: whose labels the cell has.</summary>
    public IEnumerable<T> SpeakingOf(Cell cell)
    {
        var labels = Distinct(cell);
        return labels.Length > MostLabels
            ? all.Where(each => cell.IsWithin(each.Cell)).Select(each => each.Thing)
            : Keys(labels).Where(places.ContainsKey).SelectMany(key => places[key]).Order().Select(i => all[i].Thing);
    }

    /// <summary>The keys of every choice of a cell's labels, none and all included.</summary>
    public static IEnumerable<string> KeysWithin(Cell cell) => Keys(Distinct(cell));

    /// <summary>The key of a cell: the same for the same labels in any order.</summary>
    public static string KeyOf(Cell cell) => KeyOf(Distinct(cell));

    private static string[] Distinct(Cell cell) => [.. cell.Labels.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>A label has no slash, so keys of different labels differ.</summary>
    private static string KeyOf(IEnumerable<string> labels) => string.Join(Separator, labels);

    private static IEnumerable<string> Keys(string[] labels) =>
        Enumerable.Range(0, 1 << labels.Length).Select(choice => KeyOf(labels.Where((_, i) => (choice & (1 << i)) != 0)));
}
