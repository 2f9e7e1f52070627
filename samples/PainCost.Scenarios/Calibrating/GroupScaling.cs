using PainCost.Calibration;

namespace PainCost.Cli.Calibrating;

/// <summary>What one factor on an input, in all its strata, would have to be; or why no factor will do.</summary>
/// <param name="Name">The input's name without its stratum.</param>
/// <param name="Scaling">The answer; null if there is none.</param>
/// <param name="Reason">Why there is none; empty if there is one.</param>
internal sealed record GroupScaling(string Name, Scaling? Scaling, string Reason);
