using PainCost.Sampling;

namespace PainCost.Scenarios;

/// <summary>How far one component is from the reference's; a component that a scenario does not count is nought in it.</summary>
/// <param name="Component">The component's name.</param>
/// <param name="Estimate">The difference, scenario less reference, in the total's unit.</param>
public sealed record ComponentDifference(string Component, Estimate Estimate);
