using System.Reflection;
using PainCost.Evidence.Tables;

namespace PainCost.Burden.Perspectives;

/// <summary>The perspectives of the embedded perspectives.csv.</summary>
internal static class BuiltInPerspectives
{
    private static readonly Lazy<IReadOnlyList<Perspective>> LazyAll = new(Read);

    public static IReadOnlyList<Perspective> All => LazyAll.Value;

    public static Perspective Of(string name) => All.Single(perspective => perspective.Name == name);

    private static IReadOnlyList<Perspective> Read() =>
    [
        .. EmbeddedTable.Read(Assembly.GetExecutingAssembly(), "PainCost.Burden.Data.perspectives.csv", PerspectiveReader.Columns)
            .GroupBy(row => row["perspective"], row => (row["component"], row["bears"]), StringComparer.Ordinal)
            .Select(rows => new Perspective(rows.Key, [.. rows])),
    ];
}
