namespace PainCost.Attribution;

/// <summary>An excess cost and its error by replicates, each of which fitted the whole model again.</summary>
public sealed record ReplicatedExcess
{
    internal ReplicatedExcess(ExcessCost estimate, IReadOnlyList<double> replicates) =>
        (Estimate, Replicates) = (estimate, replicates);

    /// <summary>Of the whole sample, with <see cref="ExcessCost.StandardError"/> by the replicates.</summary>
    public ExcessCost Estimate { get; }

    /// <summary>The excess by each replicate, in the outcome's unit a person.</summary>
    public IReadOnlyList<double> Replicates { get; }
}
