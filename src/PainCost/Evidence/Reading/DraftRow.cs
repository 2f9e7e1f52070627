namespace PainCost.Evidence.Reading;

/// <summary>
/// A row of a file with faults, as far as it could be read. What is <c>null</c> has a fault of its own, or lacks its column.
/// </summary>
/// <param name="Input">The name of the input.</param>
/// <param name="Stratum">The stratum; empty for the whole population.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Distribution">The value, where it is a legal one.</param>
/// <param name="Line">The physical line, counted from 1.</param>
internal sealed record DraftRow(string Input, string? Stratum, Unit? Unit, Distribution? Distribution, int Line)
{
    /// <summary>A row with too many or too few fields: no more than its name can be relied on.</summary>
    public static DraftRow Named(string input, int line) => new(input, null, null, null, line);
}
