namespace PainCost.Sensitivity;

/// <summary>What all analyses that move all inputs at once can be told.</summary>
public abstract record AnalysisOptions
{
    private protected AnalysisOptions()
    {
    }

    /// <summary>The names of the outputs to look at; none, the default, means every output of the model.</summary>
    public IReadOnlyList<string> Outputs { get; init; } = [];

    /// <summary>How many threads may work; 0, the default, means one for each processor. Changes no result.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0.</exception>
    public int Threads
    {
        get => Run.Threads;
        init => Run = Run with { Threads = value };
    }

    /// <summary>Is told about every hundredth of the evaluations of the model; null for nobody. Changes no result.</summary>
    public IProgress<SimulationProgress>? Progress
    {
        get => Run.Progress;
        init => Run = Run with { Progress = value };
    }

    internal SimulationOptions Run { get; private protected init; } = new();
}
