using PainCost.Distributions.Special.Normal;

namespace PainCost.Decisions.Regression;

/// <summary>A column as standard normal scores of its ranks: whatever its distribution, a polynomial of the scores stays in bounds.</summary>
internal static class NormalScores
{
    /// <summary>Φ⁻¹((rank − ½) / n); equal values have the mean of their ranks.</summary>
    public static double[] Of(ReadOnlySpan<double> values)
    {
        var sorted = values.ToArray();
        var places = new int[sorted.Length];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = i;
        }

        Array.Sort(sorted, places);
        var scores = new double[sorted.Length];
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            end = start + 1;
            while (end < sorted.Length && sorted[end] == sorted[start])
            {
                end++;
            }

            var score = Score((start + end) / (2.0 * sorted.Length));
            foreach (var place in places.AsSpan(start, end - start))
            {
                scores[place] = score;
            }
        }

        return scores;
    }

    private static double Score(double probability) =>
        probability <= 0.5 ? -NormalQuantile.Upper(probability) : NormalQuantile.Upper(1 - probability);
}
