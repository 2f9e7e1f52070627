using PainCost.Sampling.Draws;

namespace PainCost.Sampling.Powers;

/// <summary>Chooses how a plan's means are judged.</summary>
internal static class MeanError
{
    /// <param name="plan">How the draws are made.</param>
    /// <param name="frames">For each output, from where and in what measure deviations are counted.</param>
    public static IMeanError Of(DrawPlan plan, Frame[] frames) => plan switch
    {
        { Design: Design.Antithetic, Draws: >= PairError.FewestDraws } => new PairError(plan.Draws, frames),
        { Replicates: > 1 } => new ReplicateError(plan, frames),
        _ => new IndependentError(plan.Draws),
    };
}
