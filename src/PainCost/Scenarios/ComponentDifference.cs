namespace PainCost.Scenarios;

/// <summary>How far one component is from the reference's; a component that a scenario does not count is nought in it.</summary>
public sealed record ComponentDifference
{
    private readonly double tie;

    internal ComponentDifference(string component, Estimate estimate, double tie = 0) =>
        (Component, Estimate, this.tie) = (component, estimate, tie);

    /// <summary>The component's name.</summary>
    public string Component { get; }

    /// <summary>The difference, scenario less reference, in the total's unit.</summary>
    public Estimate Estimate { get; }

    /// <summary>Whether the component differs at all; false where there is nothing but rounding, measured by the whole output.</summary>
    public bool IsDifferent => Math.Abs(Estimate.Mean) > tie || Estimate.StandardDeviation > tie;
}
