namespace PainCost.Burden.Beginnings;

/// <summary>A figure that the user knows.</summary>
/// <param name="Input">The input's name.</param>
/// <param name="Value">The value, in <paramref name="Unit"/>; null when it was not given.</param>
/// <param name="Unit">The unit that it was given in.</param>
internal sealed record GivenFigure(string Input, Distribution? Value, string Unit);
