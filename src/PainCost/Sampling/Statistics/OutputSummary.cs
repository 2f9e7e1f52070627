using PainCost.Sampling.Statistics.Powers;

namespace PainCost.Sampling.Statistics;

/// <summary>What a simulation knows of one output.</summary>
/// <param name="Moments">Mean, standard deviation and shape.</param>
/// <param name="Percentiles">The percentiles that were asked for, in that order.</param>
internal sealed record OutputSummary(Moments Moments, IReadOnlyList<double> Percentiles);
