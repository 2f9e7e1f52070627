using PainCost.Sampling;

namespace PainCost.Sensitivity;

/// <summary>What all analyses that move all inputs at once can be told.</summary>
public abstract record AnalysisOptions
{
    private protected AnalysisOptions()
    {
    }

    /// <summary>The names of the outputs to look at; none, the default, means every output of the model.</summary>
    public IReadOnlyList<string> Outputs { get; init; } = [];

    /// <summary>Threads and progress; none of it changes a result. Progress counts evaluations of the model.</summary>
    public SimulationOptions Run { get; init; } = new();
}
