namespace PainCost.Prices.Reading;

/// <summary>What prices were in one period, on the scale of an index.</summary>
/// <param name="Value">Above zero.</param>
/// <param name="IsComplete">Whether all months or quarters of the period are in it.</param>
/// <param name="Note">What the row says of it; empty when nothing.</param>
/// <param name="Line">The line of the file at which the row starts.</param>
internal sealed record PriceLevel(double Value, bool IsComplete, string Note, int Line);
