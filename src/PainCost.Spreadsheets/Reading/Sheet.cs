namespace PainCost.Spreadsheets.Reading;

/// <summary>The cells of one sheet.</summary>
/// <param name="Name">The name on its tab.</param>
/// <param name="Rows">The rows that hold something, in their order.</param>
internal sealed record Sheet(string Name, IReadOnlyList<SheetRow> Rows);
