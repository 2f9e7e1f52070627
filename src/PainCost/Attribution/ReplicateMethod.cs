namespace PainCost.Attribution;

/// <summary>How replicate weights were made, which says what their spread means.</summary>
public enum ReplicateMethod
{
    /// <summary>Stratified jackknife (JKn): each replicate leaves one cluster out and lets the rest of its stratum stand for it.</summary>
    Jackknife,

    /// <summary>Balanced repeated replication: of the two clusters of each stratum one is counted twice (or by Fay's factor), the other
    /// not.</summary>
    Balanced,

    /// <summary>Clusters drawn anew with replacement within each stratum, one fewer than there are (Rao and Wu).</summary>
    Bootstrap,
}
