namespace PainCost.Sampling.Statistics.Powers;

/// <summary>Sums of the first four powers of deviations from a fixed origin.</summary>
internal readonly record struct PowerSums(double First, double Second, double Third, double Fourth);
