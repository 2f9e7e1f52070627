using PainCost.Sampling.Draws;

namespace PainCost.Sampling.Statistics.MeanErrors;

/// <summary>Chooses how a plan's means are judged.</summary>
internal static class MeanError
{
    /// <param name="plan">How the draws are made.</param>
    /// <param name="origins">For each output, a value near its mean.</param>
    public static IMeanError Of(DrawPlan plan, double[] origins) => plan switch
    {
        { Design: Design.Antithetic, Draws: >= PairError.FewestDraws } => new PairError(plan.Draws, origins),
        { Replicates: > 1 } => new ReplicateError(plan, origins),
        _ => new IndependentError(plan.Draws),
    };
}
