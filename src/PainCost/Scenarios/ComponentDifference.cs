namespace PainCost.Scenarios;

/// <summary>How far one component is from the reference's; a component that a scenario does not count is nought in it.</summary>
/// <param name="Component">The component's name.</param>
/// <param name="Estimate">The difference, scenario less reference, in the total's unit.</param>
public sealed record ComponentDifference(string Component, Estimate Estimate)
{
    private readonly double tie;

    internal ComponentDifference(string component, Estimate estimate, double tie)
        : this(component, estimate) => this.tie = tie;

    /// <summary>Whether the component differs at all; false where there is nothing but rounding, measured by the whole output.</summary>
    public bool IsDifferent => Math.Abs(Estimate.Mean) > tie || Estimate.StandardDeviation > tie;
}
