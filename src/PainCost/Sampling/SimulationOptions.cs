using PainCost.Sampling.Statistics.Passes;

namespace PainCost.Sampling;

/// <summary>How a simulation is carried out. Nothing here changes a result.</summary>
public sealed record SimulationOptions
{
    /// <summary>How many threads may work; 0, the default, means one for each processor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0.</exception>
    public int Threads
    {
        get => field == 0 ? Environment.ProcessorCount : field;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Threads must be 0 (one for each processor) or more.");
    }

    /// <summary>Is told about every hundredth of the draws; null for nobody.</summary>
    public IProgress<SimulationProgress>? Progress { get; init; }

    /// <summary>Draws evaluated at a time; a whole number of granules.</summary>
    internal int BlockSize { get; init; } = PassSettings.UsualBlockSize;
}
