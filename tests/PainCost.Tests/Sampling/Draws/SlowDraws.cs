using PainCost.Sampling.Streams;
using PainCost.Sampling.Tables;

namespace PainCost.Tests.Sampling.Draws;

/// <summary>The slow version: every draw kept and sorted, one number at a time.</summary>
internal static class SlowDraws
{
    /// <summary>The draws of an input, from the table at the stated bits.</summary>
    public static double[] Of(Input input, ulong seed, int draws)
    {
        var table = QuantileTable.Of(input.Distribution);
        var stream = InputStream.Of(seed, input.Name);
        return [.. Enumerable.Range(0, draws).Select(i =>
        {
            var (first, second) = stream.Bits((8L * (i / 16)) + (i % 8));
            return ScalarKernel.Quantile(table.Rows, i % 16 < 8 ? first : second);
        })];
    }

    /// <summary>Type 7 of Hyndman and Fan.</summary>
    public static double Percentile(IReadOnlyList<double> sorted, double probability)
    {
        var h = (sorted.Count - 1) * probability;
        var lower = (int)Math.Floor(h);
        var weight = h - lower;
        return weight == 0 ? sorted[lower] : sorted[lower] + (weight * (sorted[lower + 1] - sorted[lower]));
    }

    public static double[] Sorted(IEnumerable<double> values) => [.. values.Order()];

    /// <summary>In two passes: the mean, then powers of the deviations from it.</summary>
    public static (double Mean, double StandardDeviation, double Skewness) Moments(double[] values)
    {
        var mean = Sum(values) / values.Length;
        double[] deviations = [.. values.Select(v => v - mean)];
        var (second, third) = (Sum([.. deviations.Select(d => d * d)]), Sum([.. deviations.Select(d => d * d * d)]));
        return (mean, Math.Sqrt(second / (values.Length - 1)),
            second == 0 ? 0 : third / values.Length / Math.Pow(second / values.Length, 1.5));
    }

    /// <summary>In pairs, so that the rounding grows with the logarithm of the count only.</summary>
    private static double Sum(ReadOnlySpan<double> values) => values.Length switch
    {
        0 => 0,
        1 => values[0],
        var n => Sum(values[..(n / 2)]) + Sum(values[(n / 2)..]),
    };
}
