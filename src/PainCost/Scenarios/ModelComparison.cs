namespace PainCost.Scenarios;

/// <summary>
/// Models of one's own side by side on the same draws, and how far each is from the first: as scenarios are compared, without a profile.
/// </summary>
/// <remarks>
/// All models stand in one, whose inputs keep their names: inputs of one name share their points, whatever their distributions. A model
/// with
/// correlations cannot be compared so, because one set of draws cannot go together in two ways.
/// </remarks>
public sealed class ModelComparison
{
    private const string Kind = "model";
    private const int Fewest = 2;

    private ModelComparison(
        IReadOnlyList<(string Name, Model Model)> models, Simulation simulation, IReadOnlyList<ModelOutputComparison> outputs) =>
        (Models, Simulation, Outputs) = (models, simulation, outputs);

    /// <summary>The models with their names, in the order given; the first is the reference.</summary>
    public IReadOnlyList<(string Name, Model Model)> Models { get; }

    /// <summary>The draws that all models were simulated on; its outputs are those of every model, and their differences.</summary>
    public Simulation Simulation { get; }

    /// <summary>The outputs that were compared, in the order given.</summary>
    public IReadOnlyList<ModelOutputComparison> Outputs { get; }

    /// <summary>The comparison of one output.</summary>
    /// <param name="output">Its name.</param>
    /// <returns>The estimate of each model, and the differences.</returns>
    /// <exception cref="ArgumentException">The output was not compared; the message lists those that were.</exception>
    public ModelOutputComparison this[string output] => Outputs.FirstOrDefault(o => o.Output == output) ?? throw new ArgumentException(
        $"'{output}' was not compared; {string.Join(", ", Outputs.Select(o => $"'{o.Output}'"))} were.");

    /// <summary>Simulates models on the same draws.</summary>
    /// <param name="models">At least two, of different names; the first is the reference.</param>
    /// <param name="draws">How many draws; at least 2.</param>
    /// <param name="seed">Any number; the same seed gives the same bits.</param>
    /// <param name="outputs">The outputs to compare, which every model must have in one unit; null for the first that all have.</param>
    /// <param name="options">Design, threads and progress.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    /// <returns>The estimates and their differences, each in its output's unit.</returns>
    /// <exception cref="ArgumentException">
    /// Fewer than two models, two of one name, one with correlations, or an output that a model does not have.
    /// </exception>
    /// <exception cref="UnitMismatchException">
    /// An output is in different units, such as prices of different years; the message names both.
    /// </exception>
    public static ModelComparison Of(
        IReadOnlyList<(string Name, Model Model)> models,
        long draws,
        ulong seed,
        IReadOnlyList<string>? outputs = null,
        SimulationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(models);
        IReadOnlyList<string> names = [.. models.Select(m => m.Name)];
        JointBurden.Check(Kind, names, Fewest);
        if (models.FirstOrDefault(m => !m.Model.Correlations.IsEmpty) is { Name: { } correlated })
        {
            throw new ArgumentException($"The model '{correlated}' has correlations, and one set of draws cannot go together in two ways; compare models without them.");
        }

        IReadOnlyList<Model> all = [.. models.Select(m => m.Model)];
        var (asked, joint) = (JointBurden.Outputs(outputs, all), new JointBurden(Kind, names, all));
        foreach (var output in asked)
        {
            joint.Add(output, withComponents: false);
        }

        var simulation = joint.Model().Simulate(draws, seed, options, cancellationToken);
        return new ModelComparison([.. models], simulation, [.. asked.Select(output => Compared(joint, simulation, output))]);
    }

    private static ModelOutputComparison Compared(JointBurden joint, Simulation simulation, string output)
    {
        List<Estimate> estimates = [.. joint.Names.Select(name => simulation[JointBurden.NameOf(output, name)])];
        return new ModelOutputComparison(
            output, estimates, [.. joint.Names.Select((name, i) => (name, i)).Skip(1).Select(each => new ModelDifference(
            each.name, joint.Names[0], simulation[JointBurden.DifferenceOf(output, each.name, joint.Names[0])], estimates[each.i],
                estimates[0]))]);
    }
}
