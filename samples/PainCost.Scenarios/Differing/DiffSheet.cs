using PainCost.Cli.Sheets;
using PainCost.Evidence;
using PainCost.Reports;
using PainCost.Scenarios;

namespace PainCost.Cli.Differing;

/// <summary>A difference as a sheet: a row for each thing that differs.</summary>
internal static class DiffSheet
{
    private const double Level = 0.95;

    private static readonly string[] Columns =
    [
        "name", "what", "part_base_case", "part_mean", "part_low", "part_high", "part_order_error", "value_before", "value_after",
            "unit_before",
        "unit_after", "source_before", "source_after", "known_before", "known_after",
    ];

    public static Sheet Of(DiffAnswer answer)
    {
        var parts = answer.Change?.Parts ?? [];
        var told = parts.Select(part => part.Name).ToHashSet(StringComparer.Ordinal);
        return new(
            $"{answer.Before.Name} → {answer.After.Name}",
            [.. Facts(answer)],
            Columns,
            [
                .. parts.Select(part => Row(part, answer.Rows.FirstOrDefault(row => row.Name == part.Name))),
                .. answer.Rows.Where(row => !told.Contains(row.Name)).Select(row => Row(null, row)),
            ]);
    }

    private static IEnumerable<(string Name, object? Value)> Facts(DiffAnswer answer)
    {
        yield return ("before", answer.Before.Name);
        yield return ("after", answer.After.Name);
        if (answer.Change is not { } change)
        {
            yield return ("refusal", answer.Refusal);
            yield break;
        }

        var money = new ChangeMoney(Scale.Of(Math.Max(Math.Abs(change.BaseCaseBefore), Math.Abs(change.BaseCaseAfter)), change.Unit),
            change.Unit);
        yield return ("answer", DiffView.Sentence(change, money));
        yield return ("unit", change.Unit.ToString());
        yield return ("total_before_base_case", change.BaseCaseBefore);
        yield return ("total_after_base_case", change.BaseCaseAfter);
        yield return ("total_before_mean", change.TotalBefore.Mean);
        yield return ("total_after_mean", change.TotalAfter.Mean);
        yield return ("orders", change.Orders == 0 ? "all" : FormattableString.Invariant($"{change.Orders}"));
        yield return ("draws", FormattableString.Invariant($"{change.TotalBefore.Values.Length}"));
        yield return ("seed", FormattableString.Invariant($"{answer.Seed}"));
        yield return ("version", Simulation.Version);
    }

    private static IReadOnlyList<object?> Row(ChangePart? part, RowChange? row)
    {
        var interval = part?.Draws.Interval(Level);
        return
        [
            part?.Name ?? row!.Name,
            row is not null ? row.What : part!.Kind == ChangeKind.Input ? "changed" : part.Kind == ChangeKind.Choices ? "choices"
                : "component",
            part?.BaseCase, part?.Draws.Mean, interval?.Low, interval?.High, part?.OrderError,
            row?.Before?.Distribution.ToString(), row?.After?.Distribution.ToString(),
            row?.Before?.Unit.ToString(), row?.After?.Unit.ToString(),
            row?.Before?.Source.Id, row?.After?.Source.Id,
            Known(row?.Before), Known(row?.After),
        ];
    }

    private static string? Known(EvidenceRow? row) => row?.Knowledge.ToString().ToLowerInvariant();
}
