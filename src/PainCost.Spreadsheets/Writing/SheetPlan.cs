namespace PainCost.Spreadsheets.Writing;

/// <summary>A table that becomes a sheet.</summary>
/// <param name="Name">The name on its tab.</param>
/// <param name="Csv">The table as the text of a comma separated file: lines that start with <c>#</c>, a header, rows.</param>
/// <param name="Numbers">The columns whose cells are numbers where they can be; all others hold texts.</param>
/// <param name="Choices">The values that some columns may have, which the sheet offers.</param>
internal sealed record SheetPlan(
    string Name, string Csv, IReadOnlyList<string> Numbers, IReadOnlyList<(string Column, IReadOnlyList<string> Values)> Choices);
