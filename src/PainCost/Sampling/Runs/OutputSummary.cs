using PainCost.Sampling.Powers;

namespace PainCost.Sampling.Runs;

/// <summary>What a simulation knows of one output.</summary>
/// <param name="Moments">Mean, standard deviation and shape.</param>
/// <param name="MonteCarloError">The standard error of the mean from the number of draws being finite, by their design.</param>
/// <param name="OrderStatistics">For each target, the values of its ranks, in their order.</param>
internal sealed record OutputSummary(Moments Moments, double MonteCarloError, IReadOnlyList<IReadOnlyList<double>> OrderStatistics);
