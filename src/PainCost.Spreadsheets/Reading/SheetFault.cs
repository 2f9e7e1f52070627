using PainCost.Evidence;

namespace PainCost.Spreadsheets.Reading;

/// <summary>Faults of a workbook, by sheet and cell.</summary>
internal static class SheetFault
{
    /// <summary>A fault of the whole file.</summary>
    public static EvidenceException Of(string file, string message) => new([new EvidenceFault(file, 0, "", message)]);

    /// <summary>The faults of a table, where its rows and columns stand in the sheet.</summary>
    public static EvidenceException Placed(EvidenceException faulty, IReadOnlyList<(string Place, Sheet Sheet)> sheets) =>
        new(faulty.Faults.Select(fault =>
            sheets.FirstOrDefault(sheet => sheet.Place == fault.File) is { Sheet: { } sheet } ? Placed(fault, sheet) : fault));

    private static EvidenceFault Placed(EvidenceFault fault, Sheet sheet)
    {
        if (fault.Line == 0)
        {
            return fault;
        }

        var column = ColumnOf(fault.Column, sheet);
        return column < 0
            ? new EvidenceFault(FormattableString.Invariant($"{fault.File}, row {fault.Line}"), 0, fault.Column, fault.Message)
            : new EvidenceFault(
                $"{fault.File}, cell {CellPlace.Of(column, fault.Line)}", 0, "", $"column '{fault.Column}': {fault.Message}");
    }

    private static int ColumnOf(string name, Sheet sheet) =>
        name.Length > 0 && sheet.Rows.FirstOrDefault(row => !row.Cells[0].StartsWith('#')) is { } header
            ? header.Cells.ToList().FindIndex(cell => cell.Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
            : -1;
}
