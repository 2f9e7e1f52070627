using PainCost.Modelling.Blocks;
using PainCost.Sampling.Passes;
using PainCost.Sensitivity.Evaluation;

namespace PainCost.Sensitivity.Variance;

/// <summary>
/// Resamples rows with replacement: every sum over rows becomes a sum weighted by how often each row is taken, the same rows for all sums.
/// </summary>
internal sealed class Bootstrap(int rows, int resamples, ulong seed, PassSettings settings, params IReadOnlyList<string> names)
{
    /// <summary>Rows padded with zeros to whole vectors.</summary>
    public static int Padded(int rows) => BlockProgram.Padded(rows);

    /// <summary>The weighted sums of every term in every resample.</summary>
    /// <param name="terms">One array a term, padded.</param>
    /// <returns>For each resample, the sum of each term.</returns>
    public double[][] Sums(double[][] terms)
    {
        var sums = new double[resamples][];
        new RowBlocks(resamples, WeightedSums.Resamples, settings)
            .Run(0, () => new Worker(rows, new ResampleCounts(rows, seed, names), terms, sums));
        return sums;
    }

    private sealed class Worker(int rows, ResampleCounts resampleCounts, double[][] terms, double[][] sums) : IBlockWorker
    {
        private readonly AlignedMemory[] counts =
            [.. Enumerable.Range(0, WeightedSums.Resamples).Select(_ => new AlignedMemory(Padded(rows)))];

        public void Work(int block, int firstRow, int count)
        {
            for (var i = 0; i < WeightedSums.Resamples; i++)
            {
                if (i < count)
                {
                    resampleCounts.Fill(firstRow + i, counts[i].Span);
                }
                else
                {
                    counts[i].Span.Clear();
                }
            }

            var folded = WeightedSums.Of(counts, terms);
            for (var i = 0; i < count; i++)
            {
                sums[firstRow + i] = folded[i];
            }
        }
    }
}
