namespace PainCost;

/// <summary>How far a simulation is.</summary>
/// <param name="DrawsDone">Draws evaluated so far.</param>
/// <param name="DrawsInAll">Draws asked for.</param>
public readonly record struct SimulationProgress(long DrawsDone, long DrawsInAll)
{
    /// <summary>The share that is done.</summary>
    public double Share => DrawsInAll == 0 ? 0 : (double)DrawsDone / DrawsInAll;
}
