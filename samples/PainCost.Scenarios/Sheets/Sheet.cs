namespace PainCost.Cli.Sheets;

/// <summary>An answer as a table with what it rests on, from which every format is written.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Facts">What holds for every row: a text or a number each.</param>
/// <param name="Columns">The columns' names.</param>
/// <param name="Rows">A text, a number or nothing for each column.</param>
internal sealed record Sheet(
    string Title, IReadOnlyList<(string Name, object? Value)> Facts, IReadOnlyList<string> Columns,
        IReadOnlyList<IReadOnlyList<object?>> Rows);
