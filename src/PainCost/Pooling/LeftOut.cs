namespace PainCost.Pooling;

/// <summary>What the other studies say without one.</summary>
/// <param name="Study">The study left out.</param>
/// <param name="Rest">The pooling of the others, by the same method.</param>
public sealed record LeftOut(Study Study, PooledEstimate Rest);
