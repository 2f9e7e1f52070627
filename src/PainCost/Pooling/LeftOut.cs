namespace PainCost.Pooling;

/// <summary>What the other studies say without one.</summary>
public sealed record LeftOut
{
    internal LeftOut(Study study, PooledEstimate rest) =>
        (Study, Rest) = (study, rest);

    /// <summary>The study left out.</summary>
    public Study Study { get; }

    /// <summary>The pooling of the others, by the same method.</summary>
    public PooledEstimate Rest { get; }
}
