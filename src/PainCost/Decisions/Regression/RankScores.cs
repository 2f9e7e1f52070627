using PainCost.Numerics.Normal;
using PainCost.Sampling.Passes;
using PainCost.Sampling.Ranks;

namespace PainCost.Decisions.Regression;

/// <summary>
/// A column as standard normal scores of its ranks: whatever its distribution, a polynomial of the scores stays in bounds.
/// </summary>
internal static class RankScores
{
    /// <summary>Φ⁻¹((rank − ½) / n); equal values have the mean of their ranks.</summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static double[] Of(ReadOnlySpan<double> values, CancellationToken cancellation)
    {
        var ranks = DrawRanks.Of(values, cancellation).Values;
        var scores = new double[ranks.Length];
        Stretches.Each(ranks.Length, cancellation, (first, end) =>
        {
            for (var draw = first; draw < end; draw++)
            {
                scores[draw] = Score((ranks[draw] - 0.5) / ranks.Length);
            }
        });
        return scores;
    }

    private static double Score(double probability) =>
        probability <= 0.5 ? -NormalQuantile.Upper(probability) : NormalQuantile.Upper(1 - probability);
}
