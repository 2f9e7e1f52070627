using PainCost.Sampling.Passes;

namespace PainCost;

/// <summary>
/// How a simulation is carried out. <see cref="Design"/> and <see cref="Replicates"/> say which draws are made, so they change results, and
/// a simulation states them; <see cref="Threads"/> and <see cref="Progress"/> change none.
/// </summary>
public sealed record SimulationOptions
{
    private const int MostReplicates = 1_000;
    private const int UsualReplicates = 8;

    /// <summary>How the points of the unit cube are laid out; Monte Carlo unless told. Changes results.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the designs.</exception>
    public Design Design
    {
        get;
        init => field = Enum.IsDefined(value) ? value
            : throw new ArgumentOutOfRangeException(null, "There is no such design.");
    }

    /// <summary>
    /// Into how many sets the draws are divided, each of them randomised by itself, so that their means tell the Monte Carlo error. 0, the
    /// default, means 8 for a Latin hypercube or Sobol and 1 for the others, whose draws or pairs are independent as they are. Changes
    /// results.
    /// </summary>
    /// <remarks>
    /// With 1, a Latin hypercube or Sobol is one set of all draws, the most accurate, and its Monte Carlo error is stated as that of
    /// independent
    /// draws: too large as a rule, and seldom much too small (Owen 1997).
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">Below 0 or above 1,000.</exception>
    public int Replicates
    {
        get => field > 0 ? field : Design is Design.LatinHypercube or Design.Sobol ? UsualReplicates : 1;
        init => field = value is >= 0 and <= MostReplicates
            ? value
            : throw new ArgumentOutOfRangeException(
                null, "Replicates must be 0 (the design's usual number) or from 1 to 1,000.");
    }

    /// <summary>How many threads may work; 0, the default, means one for each processor. Changes no result.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0.</exception>
    public int Threads
    {
        get => field == 0 ? Environment.ProcessorCount : field;
        init => field = value >= 0 ? value
            : throw new ArgumentOutOfRangeException(null, "Threads must be 0 (one for each processor) or more.");
    }

    /// <summary>Is told about every hundredth of the draws; null for nobody. Changes no result.</summary>
    public IProgress<SimulationProgress>? Progress { get; init; }

    /// <summary>Draws evaluated at a time; a whole number of granules. Changes no result.</summary>
    internal int BlockSize { get; init; } = PassSettings.UsualBlockSize;
}
