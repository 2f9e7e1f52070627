namespace PainCost.Sampling.Ranks;

/// <summary>What a count among draws says of the share that it estimates.</summary>
internal static class BinomialShare
{
    /// <summary>The exact interval of Clopper and Pearson (1934), from quantiles of beta distributions.</summary>
    public static Interval Interval(long count, long draws, double level)
    {
        var tail = (1 - level) / 2;
        return new(
            count == 0 ? 0 : Distribution.BetaFromShapes(count, draws - count + 1).LowerTailQuantile(tail),
            count == draws ? 1 : Distribution.BetaFromShapes(count + 1, draws - count).UpperTailQuantile(tail),
            level, IntervalKind.MonteCarlo);
    }
}
