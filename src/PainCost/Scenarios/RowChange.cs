using PainCost.Evidence;

namespace PainCost.Scenarios;

/// <summary>A row that two profiles do not have alike: added, removed, or changed in value, unit, source or how well it is known.</summary>
public sealed class RowChange
{
    private RowChange(EvidenceRow? before, EvidenceRow? after) => (Before, After) = (before, after);

    /// <summary>The row before; null of one that was added.</summary>
    public EvidenceRow? Before { get; }

    /// <summary>The row after; null of one that was removed.</summary>
    public EvidenceRow? After { get; }

    /// <summary>The input's name with its stratum.</summary>
    public string Name => (Before ?? After)!.Name;

    /// <summary>What became of the row: <c>added</c>, <c>removed</c> or <c>changed</c>.</summary>
    public string What => Before is null ? "added" : After is null ? "removed" : "changed";

    /// <summary>
    /// In what a changed row differs, of <c>value</c>, <c>unit</c>, <c>source</c> and <c>known</c>; none of one that was added or removed.
    /// </summary>
    public IReadOnlyList<string> Differences => Before is not { } old || After is not { } now ? []
        :
        [
            .. old.Distribution.Equals(now.Distribution) ? Array.Empty<string>() : ["value"],
            .. old.Unit == now.Unit ? Array.Empty<string>() : ["unit"],
            .. old.Source.Id == now.Source.Id ? Array.Empty<string>() : ["source"],
            .. old.Knowledge == now.Knowledge ? Array.Empty<string>() : ["known"],
        ];

    /// <summary>The rows that two profiles do not have alike.</summary>
    /// <param name="before">The first profile.</param>
    /// <param name="after">The second.</param>
    /// <returns>Rows of the first in its order, then those that the second has alone; rows of one input and stratum are one.</returns>
    public static IReadOnlyList<RowChange> Between(Profile before, Profile after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var now = after.Rows.ToDictionary(row => row.Name, StringComparer.Ordinal);
        var old = before.Rows.Select(row => row.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. before.Rows.Select(row => new RowChange(row, now.GetValueOrDefault(row.Name)))
                .Where(change => change.After is null || change.Differences.Count > 0),
            .. after.Rows.Where(row => !old.Contains(row.Name)).Select(row => new RowChange(null, row)),
        ];
    }

    /// <summary>The change in words.</summary>
    /// <returns>For example <c>prevalence: value 0.2 → 0.25, source A → B</c>.</returns>
    public override string ToString() => (Before, After) switch
    {
        (null, { } added) => $"{Name}: added, {added.Distribution} {added.Unit}, {added.Source.Id}",
        ({ } removed, null) => $"{Name}: removed, was {removed.Distribution} {removed.Unit}, {removed.Source.Id}",
        _ => $"{Name}: {string.Join(", ", Differences.Select(Words))}",
    };

    private string Words(string difference) => difference switch
    {
        "value" => $"value {Before!.Distribution} → {After!.Distribution}",
        "unit" => $"unit {Before!.Unit} → {After!.Unit}",
        "source" => $"source {Named(Before!)} → {Named(After!)}",
        _ => $"known {Before!.Knowledge.ToString().ToLowerInvariant()} → {After!.Knowledge.ToString().ToLowerInvariant()}",
    };

    private static string Named(EvidenceRow row) => row.Source.Id.Length > 0 ? row.Source.Id : "none";
}
