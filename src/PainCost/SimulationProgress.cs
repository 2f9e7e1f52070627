namespace PainCost;

/// <summary>How far a simulation is.</summary>
public readonly record struct SimulationProgress
{
    internal SimulationProgress(long drawsDone, long drawsInAll) =>
        (DrawsDone, DrawsInAll) = (drawsDone, drawsInAll);

    /// <summary>Draws evaluated so far.</summary>
    public long DrawsDone { get; }

    /// <summary>Draws asked for.</summary>
    public long DrawsInAll { get; }

    /// <summary>The share that is done.</summary>
    public double Share => DrawsInAll == 0 ? 0 : (double)DrawsDone / DrawsInAll;
}
