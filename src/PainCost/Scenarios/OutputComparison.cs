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

    internal static OutputComparison Of(IReadOnlyList<Scenario> scenarios, JointBurden joint, Simulation simulation, string output)
    {
        IReadOnlyList<Estimate> estimates = [.. joint.Names.Select(name => simulation[JointBurden.NameOf(output, name)])];
        return new OutputComparison(output, estimates, [.. scenarios.Select((_, i) => i).Skip(1).Select(Difference)]);

        ScenarioDifference Difference(int i)
        {
            var (reference, name) = (joint.Names[0], joint.Names[i]);
            return new ScenarioDifference(
                scenarios[i], scenarios[0], simulation[JointBurden.DifferenceOf(output, name, reference)], estimates[i], estimates[0])
            {
                Components =
                    [.. joint.Components(output)
                    .Select(c =>
                    new ComponentDifference(c, simulation[JointBurden.DifferenceOf(JointBurden.PartOf(output, c), name, reference)]))],
            };
        }
    }
}
