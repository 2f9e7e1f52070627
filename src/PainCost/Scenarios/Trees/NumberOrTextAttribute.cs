namespace PainCost.Scenarios.Trees;

/// <summary>A text that may also be written as a bare number, or texts of which each may.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class NumberOrTextAttribute : Attribute;
