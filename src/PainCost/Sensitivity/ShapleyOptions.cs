namespace PainCost.Sensitivity;

/// <summary>What a Shapley analysis can be told.</summary>
public sealed record ShapleyOptions : AnalysisOptions
{
    /// <summary>Inputs that share one effect; every other input has its own.</summary>
    public IReadOnlyList<InputGroup> Groups { get; init; } = [];
}
