using PainCost.Sampling.Passes;

namespace PainCost.Sampling.Powers;

/// <summary>How far the means of a simulation are off for want of draws, by what its design makes independent.</summary>
internal interface IMeanError
{
    /// <summary>What one thread shows its draws to; null when the draws' standard deviation says all.</summary>
    IDrawConsumer? MakeConsumer();

    /// <summary>The standard error of an output's mean, once all draws have been seen.</summary>
    double Of(int output, double standardDeviation);
}
