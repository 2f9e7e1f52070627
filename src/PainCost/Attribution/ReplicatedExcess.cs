namespace PainCost.Attribution;

/// <summary>An excess cost and its error by replicates, each of which fitted the whole model again.</summary>
/// <param name="Estimate">Of the whole sample, with <see cref="ExcessCost.StandardError"/> by the replicates.</param>
/// <param name="Replicates">The excess by each replicate, in the outcome's unit a person.</param>
public sealed record ReplicatedExcess(ExcessCost Estimate, IReadOnlyList<double> Replicates);
