using PainCost.Evidence;

namespace PainCost.Scenarios;

/// <summary>Scenarios side by side on the same draws, and how far each is from the first.</summary>
/// <remarks>
/// All scenarios stand in one model, whose inputs keep their names. Input x of draw i is a function of the seed, the name of x and i,
/// so a scenario's draws are bit for bit those of its own simulation, and two scenarios share every draw of what they share.
/// Nothing is kept: the draws of all scenarios pass by block after block, whatever their number.
/// </remarks>
public sealed class ScenarioComparison
{
    private const string Total = "total";

    private ScenarioComparison(
        IReadOnlyList<Scenario> scenarios, IReadOnlyList<Model> models, Simulation simulation, IReadOnlyList<OutputComparison> outputs) =>
        (Scenarios, Models, Simulation, Outputs) = (scenarios, models, simulation, outputs);

    /// <summary>The scenarios, in the order given; the first is the reference.</summary>
    public IReadOnlyList<Scenario> Scenarios { get; }

    /// <summary>The burden of each scenario, in their order.</summary>
    public IReadOnlyList<Model> Models { get; }

    /// <summary>The draws that all scenarios were simulated on; its outputs are those of every scenario, and their differences.</summary>
    public Simulation Simulation { get; }

    /// <summary>The outputs that were compared, in the order given.</summary>
    public IReadOnlyList<OutputComparison> Outputs { get; }

    /// <summary>The comparison of one output.</summary>
    /// <param name="output">Its name, such as <c>total</c>.</param>
    /// <returns>The estimate of each scenario, and the differences.</returns>
    /// <exception cref="ArgumentException">The output was not compared; the message lists those that were.</exception>
    public OutputComparison this[string output] => Outputs.FirstOrDefault(o => o.Output == output) ?? throw new ArgumentException(
        $"'{output}' was not compared; {string.Join(", ", Outputs.Select(o => $"'{o.Output}'"))} were.");

    /// <summary>Simulates scenarios on the same draws.</summary>
    /// <param name="scenarios">At least two, of different names; the first is the reference.</param>
    /// <param name="draws">How many draws; at least 2.</param>
    /// <param name="seed">Any number; the same seed gives the same bits.</param>
    /// <param name="outputs">
    /// The outputs to compare, which every scenario must have in one unit; null for the total alone, or for the cases where a profile has
    /// no cost.
    /// </param>
    /// <param name="options">Threads and progress; none of it changes the result.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    /// <returns>The estimates and their differences, each in its output's unit.</returns>
    /// <exception cref="ArgumentException">
    /// Fewer than two scenarios, two of one name, or an output that a scenario does not have.
    /// </exception>
    /// <exception cref="FaultsException">The inputs of a scenario do not make up a burden.</exception>
    /// <exception cref="UnitMismatchException">
    /// An output is in different units, such as prices of different years; the message names both.
    /// </exception>
    public static ScenarioComparison Of(
        IReadOnlyList<Scenario> scenarios,
        long draws,
        ulong seed,
        IReadOnlyList<string>? outputs = null,
        SimulationOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Of(scenarios, draws, seed, Correlations.None, outputs, options, cancellationToken);

    /// <summary>Simulates scenarios on the same draws, with inputs that go together in all of them.</summary>
    /// <param name="scenarios">At least two, of different names; the first is the reference.</param>
    /// <param name="draws">How many draws; at least 2.</param>
    /// <param name="seed">Any number; the same seed gives the same bits.</param>
    /// <param name="correlations">Pairs of inputs; one that no scenario's burden uses both inputs of is left out.</param>
    /// <param name="outputs">As without correlations.</param>
    /// <param name="options">Design, threads and progress.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    /// <returns>The estimates and their differences, each in its output's unit.</returns>
    /// <exception cref="ArgumentException">
    /// Fewer than two scenarios, two of one name, or an output that a scenario does not have.
    /// </exception>
    /// <exception cref="EvidenceException">The inputs of a scenario do not make up a burden.</exception>
    /// <exception cref="CorrelationException">An input is fixed in every scenario, or the correlations cannot be.</exception>
    /// <exception cref="UnitMismatchException">
    /// An output is in different units, such as prices of different years; the message names both.
    /// </exception>
    public static ScenarioComparison Of(
        IReadOnlyList<Scenario> scenarios,
        long draws,
        ulong seed,
        Correlations correlations,
        IReadOnlyList<string>? outputs = null,
        SimulationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(correlations);
        var models = JointBurden.Models(scenarios, 2, cancellationToken);
        var names = JointBurden.Outputs(outputs, models);
        var joint = new JointBurden("scenario", [.. scenarios.Select(s => s.Name)], models);
        foreach (var name in names)
        {
            joint.Add(name, withComponents: name == Total);
        }

        var simulation = joint.Model(correlations).Simulate(draws, seed, options, cancellationToken);
        return new ScenarioComparison(
            [.. scenarios], models, simulation, [.. names.Select(name => OutputComparison.Of(scenarios, joint, simulation, name))]);
    }
}
