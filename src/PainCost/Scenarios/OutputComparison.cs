namespace PainCost.Scenarios;

/// <summary>One output in every scenario, and its differences from the first.</summary>
public sealed class OutputComparison
{
    private OutputComparison(string output, IReadOnlyList<Estimate> estimates, IReadOnlyList<ScenarioDifference> differences) =>
        (Output, Estimates, Differences) = (output, estimates, differences);

    /// <summary>The output's name.</summary>
    public string Output { get; }

    /// <summary>The unit of the output in every scenario, and of its differences.</summary>
    public Unit Unit => Estimates[0].Unit;

    /// <summary>The output in each scenario, in their order, bit for bit as in a simulation of its own.</summary>
    public IReadOnlyList<Estimate> Estimates { get; }

    /// <summary>Each scenario but the first, less the first; in their order.</summary>
    public IReadOnlyList<ScenarioDifference> Differences { get; }

    internal static OutputComparison Of(JointBurden joint, Simulation simulation, string output)
    {
        IReadOnlyList<Estimate> estimates = [.. joint.Scenarios.Select(s => simulation[JointBurden.NameOf(output, s)])];
        return new OutputComparison(output, estimates, [.. joint.Scenarios.Select((_, i) => i).Skip(1).Select(Difference)]);

        ScenarioDifference Difference(int i)
        {
            var (reference, scenario) = (joint.Scenarios[0], joint.Scenarios[i]);
            return new ScenarioDifference(scenario, reference, simulation[JointBurden.DifferenceOf(output, scenario, reference)], estimates[i], estimates[0])
            {
                Components = [.. joint.Components(output).Select(c => new ComponentDifference(c, simulation[JointBurden.DifferenceOf(JointBurden.PartOf(output, c), scenario, reference)]))],
            };
        }
    }
}
