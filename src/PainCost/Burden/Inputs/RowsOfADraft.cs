using PainCost.Evidence;
using PainCost.Evidence.Reading;

namespace PainCost.Burden.Inputs;

/// <summary>
/// The rows of a file with faults. Each counts as there; what could not be read of it is filled in so that it causes no fault.
/// </summary>
internal static class RowsOfADraft
{
    private static readonly Source Unread = new("", "not read");

    public static IEnumerable<InputRow> Of(ProfileDraft draft)
    {
        List<EvidenceRow> rows = [.. draft.Rows.Select(row => Filled(row, draft))];
        return InputRow.AsMeant(rows, [.. rows.Select(row => row.ToInput())]).Zip(draft.Rows, (row, read) =>
            row with { HasStratum = read.Stratum is not null, HasUnit = read.Unit is not null, HasValue = read.Distribution is not null });
    }

    private static EvidenceRow Filled(DraftRow row, ProfileDraft draft)
    {
        var unit = row.Unit ?? BurdenInput.Find(row.Input)?.UnitIn(draft.PriceBasis) ?? Unit.One;
        return new EvidenceRow(
            row.Input, row.Distribution ?? Distribution.Fixed(1), unit, Unread)
        {
            Stratum = row.Stratum
            ?? "",
            File = draft.File,
            Line = row.Line
        };
    }
}
