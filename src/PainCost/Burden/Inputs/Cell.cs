namespace PainCost.Burden.Inputs;

/// <summary>
/// A part of the population, by its labels: <c>women / 18-29 / high-impact</c>. Without labels it is the whole.
/// </summary>
internal sealed class Cell : IEquatable<Cell>
{
    private const string Separator = " / ";

    private Cell(IReadOnlyList<string> labels) => Labels = labels;

    public static Cell Whole { get; } = new([]);

    public IReadOnlyList<string> Labels { get; }

    public bool IsWhole => Labels.Count == 0;

    public static Cell Parse(string stratum) =>
        new([.. stratum.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]);

    public Cell And(string label) => new([.. Labels, label]);

    /// <summary>Whether a row for <paramref name="other"/> speaks of this cell: it has all of the other's labels.</summary>
    public bool IsWithin(Cell other) => other.Labels.All(Labels.Contains);

    /// <summary>A quantity's name in this cell: <c>cases [women / 18-29]</c>; the bare name in the whole.</summary>
    public string Naming(string quantity) => IsWhole ? quantity : $"{quantity} [{this}]";

    public bool Equals(Cell? other) => other is not null && Labels.SequenceEqual(other.Labels, StringComparer.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as Cell);

    public override int GetHashCode() =>
        Labels.Aggregate(0, (hash, label) => HashCode.Combine(hash, label.GetHashCode(StringComparison.Ordinal)));

    public override string ToString() => string.Join(Separator, Labels);
}
