using PainCost.Sampling.Passes;

namespace PainCost.Sampling.Powers;

/// <summary>The error of independent draws; for a single scrambled net or Latin hypercube it is too large as a rule (Owen 1997).</summary>
internal sealed class IndependentError(long draws) : IMeanError
{
    public IDrawConsumer? MakeConsumer() => null;

    public double Of(int output, double standardDeviation) => standardDeviation / Math.Sqrt(draws);
}
