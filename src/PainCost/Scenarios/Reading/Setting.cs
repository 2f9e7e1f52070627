namespace PainCost.Scenarios.Reading;

/// <summary>One line of a scenario: what it sets, and to what.</summary>
/// <param name="Line">The physical line, counted from 1; 0 where the scenario was given as one text.</param>
/// <param name="Name">A choice such as <c>hold</c>, or the name of an input.</param>
/// <param name="Value">As it was written.</param>
internal sealed record Setting(int Line, string Name, string Value);
