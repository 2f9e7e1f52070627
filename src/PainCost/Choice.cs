namespace PainCost;

/// <summary>A choice of method that changes the numbers, recorded with every result.</summary>
/// <param name="Name">What was chosen about, such as <c>held fixed</c>.</param>
/// <param name="Value">What was chosen, such as <c>total</c>.</param>
public sealed record Choice(string Name, string Value);
