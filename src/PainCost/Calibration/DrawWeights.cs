using System.Globalization;
using PainCost.Numerics.Sums;
using PainCost.Sampling.Passes;

namespace PainCost.Calibration;

/// <summary>A weight for each draw; they add to 1.</summary>
internal sealed class DrawWeights
{
    private const double Level = 0.95;

    private readonly double[] weights;

    /// <exception cref="ArgumentException">The target's density is 0 in every draw.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public DrawWeights(double[] output, Distribution target, CancellationToken cancellation)
    {
        weights = new double[output.Length];
        var sum = 0.0;
        Stretches.Each(weights.Length, cancellation, (first, end) =>
        {
            for (var i = first; i < end; i++)
            {
                weights[i] = Math.Min(target.Density(output[i]), double.MaxValue / weights.Length);
                sum += weights[i];
            }
        });

        if (sum == 0)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"{target} is out of reach: over the draws the output goes from {Elementwise.Least(output):G6} to {Elementwise.Greatest(output):G6}. Widen the inputs, or scale one of them."));
        }

        Elementwise.Divide(weights, sum, weights);
    }

    private DrawWeights(double[] weights) => this.weights = weights;

    /// <summary>(Σ w)² / Σ w².</summary>
    public double EffectiveDraws => 1 / weights.Sum(w => w * w);

    public static DrawWeights Even(int draws)
    {
        var weights = new double[draws];
        Array.Fill(weights, 1.0 / draws);
        return new DrawWeights(weights);
    }

    public WeightedEstimate SpreadOf(double[] draws, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var (origin, mean) = (draws[0], 0.0);
        for (var i = 0; i < draws.Length; i++)
        {
            mean += weights[i] * (draws[i] - origin);
        }

        mean += origin;
        var (variance, error) = (0.0, 0.0);
        for (var i = 0; i < draws.Length; i++)
        {
            var square = (draws[i] - mean) * (draws[i] - mean);
            variance += weights[i] * square;
            error += weights[i] * weights[i] * square;
        }

        return new WeightedEstimate(mean, Math.Sqrt(variance), IntervalOf(draws, cancellation), Math.Sqrt(error));
    }

    /// <summary>The draws between which all but 2.5 % of the weight at either end lies.</summary>
    private Interval IntervalOf(double[] draws, CancellationToken cancellation)
    {
        var (sorted, ofSorted) = (draws.AsSpan().ToArray(), weights.AsSpan().ToArray());
        PairSort.Sort(sorted, ofSorted, cancellation);
        return new Interval(At(sorted, ofSorted, (1 - Level) / 2), At(sorted, ofSorted, (1 + Level) / 2), Level, IntervalKind.Uncertainty);
    }

    private static double At(double[] sorted, double[] ofSorted, double probability)
    {
        var below = 0.0;
        for (var i = 0; i < sorted.Length; i++)
        {
            below += ofSorted[i];
            if (below >= probability)
            {
                return sorted[i];
            }
        }

        return sorted[^1];
    }
}
