using PainCost.Evidence;
using PainCost.Texts.Names;

namespace PainCost.Burden.Inputs;

/// <summary>
/// Which input each row is taken for. One whose name is mistyped counts as the one that was meant, so that this is not missing as well.
/// </summary>
internal static class TypedNames
{
    public static IEnumerable<InputRow> Of(IReadOnlyList<EvidenceRow> rows)
    {
        var given = rows.Select(row => (row.Input, row.Stratum)).ToHashSet();
        return rows.Select(row => new InputRow(row, Meant(row) is { } meant && !given.Contains((meant, row.Stratum)) ? meant : row.Input));
    }

    /// <summary>Null when the equation knows the row's own name, or none that is near.</summary>
    private static string? Meant(EvidenceRow row) =>
        BurdenInput.Find(row.Input) is null ? Nearest.Of(row.Input, BurdenInput.NamesLike(row.Input)) : null;
}
