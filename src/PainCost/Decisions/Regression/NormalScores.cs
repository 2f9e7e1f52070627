using PainCost.Numerics.Normal;
using PainCost.Sampling.Ranks;

namespace PainCost.Decisions.Regression;

/// <summary>
/// A column as standard normal scores of its ranks: whatever its distribution, a polynomial of the scores stays in bounds.
/// </summary>
internal static class NormalScores
{
    /// <summary>Φ⁻¹((rank − ½) / n); equal values have the mean of their ranks.</summary>
    public static double[] Of(ReadOnlySpan<double> values)
    {
        var ranks = DrawRanks.Of(values).Values;
        return [.. ranks.Select(rank => Score((rank - 0.5) / ranks.Length))];
    }

    private static double Score(double probability) =>
        probability <= 0.5 ? -NormalQuantile.Upper(probability) : NormalQuantile.Upper(1 - probability);
}
