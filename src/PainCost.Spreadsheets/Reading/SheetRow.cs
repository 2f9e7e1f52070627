namespace PainCost.Spreadsheets.Reading;

/// <summary>One row of a sheet.</summary>
/// <param name="Number">Its number in the sheet, from 1.</param>
/// <param name="Cells">The texts of its cells, from column A on; empty where there is none.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<string> Cells);
