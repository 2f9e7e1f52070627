namespace PainCost.Scenarios;

/// <summary>One output in every model, and its differences from the first.</summary>
public sealed class ModelOutputComparison
{
    internal ModelOutputComparison(string output, IReadOnlyList<Estimate> estimates, IReadOnlyList<ModelDifference> differences) =>
        (Output, Estimates, Differences) = (output, estimates, differences);

    /// <summary>The output's name.</summary>
    public string Output { get; }

    /// <summary>The unit of the output in every model, and of its differences.</summary>
    public Unit Unit => Estimates[0].Unit;

    /// <summary>The output in each model, in their order, bit for bit as in a simulation of its own.</summary>
    public IReadOnlyList<Estimate> Estimates { get; }

    /// <summary>Each model but the first, less the first; in their order.</summary>
    public IReadOnlyList<ModelDifference> Differences { get; }
}
