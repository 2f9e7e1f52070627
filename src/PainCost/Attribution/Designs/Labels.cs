namespace PainCost.Attribution.Designs;

/// <summary>Which group each row belongs to.</summary>
internal sealed record Labels(int[] Codes, IReadOnlyList<string> Names)
{
    /// <summary>All rows in one group.</summary>
    public static Labels One(int count) => new(new int[count], ["all"]);

    /// <summary>Each row a group of its own.</summary>
    public static Labels Each(int count) => new([.. Enumerable.Range(0, count)], []);
}
