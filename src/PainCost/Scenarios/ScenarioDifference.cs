namespace PainCost.Scenarios;

/// <summary>How far an output of one scenario is from that of the reference, draw by draw on the same draws.</summary>
public sealed class ScenarioDifference
{
    private readonly ModelDifference difference;
    private readonly IReadOnlyList<ComponentDifference> components = [];

    internal ScenarioDifference(Scenario scenario, Scenario reference, Estimate difference, Estimate ofScenario, Estimate ofReference)
    {
        (Scenario, Reference) = (scenario, reference);
        this.difference = new ModelDifference(scenario.Name, reference.Name, difference, ofScenario, ofReference);
    }

    /// <summary>The scenario.</summary>
    public Scenario Scenario { get; }

    /// <summary>What it is compared with: the first scenario.</summary>
    public Scenario Reference { get; }

    /// <summary>
    /// The difference, scenario less reference: base case, mean, interval and Monte Carlo error of its own, in the output's unit.
    /// </summary>
    public Estimate Estimate => difference.Estimate;

    /// <summary>
    /// How many times larger the difference's variance would be if each scenario had draws of its own, a bare number; null when the
    /// difference is the same in every draw.
    /// </summary>
    public double? SeparateDrawsVarianceRatio => difference.SeparateDrawsVarianceRatio;

    /// <summary>
    /// The share of draws in which the scenario is above the reference, a bare number in [0, 1]; a difference of rounding alone is none.
    /// </summary>
    public double ProbabilityHigher => difference.ProbabilityHigher;

    /// <summary>The share of draws in which the scenario is below the reference, a bare number in [0, 1].</summary>
    public double ProbabilityLower => difference.ProbabilityLower;

    /// <summary>
    /// What drives the difference: those of the components, which add up to it in every draw; none where the output is not the total.
    /// </summary>
    public IReadOnlyList<ComponentDifference> Components
    {
        get => components;
        internal init => components = [.. value.Select(c => new ComponentDifference(c.Component, c.Estimate, difference.Tie))];
    }
}
