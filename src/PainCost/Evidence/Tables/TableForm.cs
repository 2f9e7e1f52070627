namespace PainCost.Evidence.Tables;

/// <summary>What a table must have, and what stands in it.</summary>
/// <param name="Columns">The columns that it must have, and may have.</param>
internal sealed record TableForm(params IReadOnlyList<string> Columns)
{
    /// <summary>Those columns whose cells become names, by which other rows, files or options speak of them.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Those columns whose cells are numbers or distributions, which a file may write with decimal commas.</summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];

    /// <summary>Whether the reader itself takes numbers with signs and words beside them, such as <c>20 %</c>.</summary>
    public bool TakesSigns { get; init; }
}
