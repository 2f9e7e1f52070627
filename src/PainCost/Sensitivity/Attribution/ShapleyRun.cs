using PainCost.Modelling.Blocks;
using PainCost.Numerics.Sums;
using PainCost.Sampling.Passes;
using PainCost.Sensitivity.Evaluation;

namespace PainCost.Sensitivity.Attribution;

/// <summary>
/// Moves the factors of every draw one after the other to an independent counterpart, and gives each what its move adds to half the
/// squared distance from the draw.
/// </summary>
/// <remarks>
/// Goda 2021, Reliability Engineering and System Safety 213:107673. The steps of a draw telescope to half the squared difference
/// between it and its counterpart, whose mean is the variance; so the parts add to the whole draw by draw. All that a step needs is that
/// those not moved yet are the draw's own, and those moved are independent of it given these: so it holds for inputs that go together too.
/// </remarks>
internal static class ShapleyRun
{
    /// <param name="evaluation">What turns inputs into outputs.</param>
    /// <param name="sets">Both sets of draws.</param>
    /// <param name="factors">What moves as one.</param>
    /// <param name="groups">The inputs that go together, if any.</param>
    /// <param name="seed">The seed of the orders.</param>
    /// <param name="rows">How many draws move.</param>
    /// <param name="settings">Threads, blocks, progress.</param>
    /// <returns>The sums of each output; the rows are a multiple of 16.</returns>
    public static ShapleySums[] Run(
        IEvaluation evaluation, PointSets sets, IReadOnlyList<Factor> factors, IReadOnlyList<TiedInputs> groups, ulong seed, int rows,
            PassSettings settings)
    {
        var orders = new MovingOrders([.. factors.Select(factor => factor.Name)], seed);
        var blocks = new RowBlocks(rows, settings.BlockSize, settings);
        var byBlock = new ShapleySums[blocks.Count][];
        MovingDraws Draws(int blockSize) => new(sets, factors, groups, orders, blockSize);
        var scales = Scales(evaluation, Draws(BlockProgram.Granule));
        blocks.Run(factors.Count + 1, () =>
            new Worker(evaluation, Draws(settings.BlockSize), factors.Count, settings.BlockSize, scales, byBlock));
        ShapleySums[] sums = [.. scales.Select(scale => new ShapleySums(factors.Count, scale))];
        foreach (var block in byBlock)
        {
            for (var output = 0; output < sums.Length; output++)
            {
                sums[output].Add(block[output]);
            }
        }

        return sums;
    }

    /// <summary>The size of each output, by its first draws: what is scaled so is squared without overflow.</summary>
    private static BinaryScale[] Scales(IEvaluation evaluation, MovingDraws draws)
    {
        var run = evaluation.Begin(BlockProgram.Granule);
        draws.Load(0, BlockProgram.Granule);
        run.Run(draws, 0, BlockProgram.Granule);
        return [.. Enumerable.Range(0, evaluation.OutputCount).Select(output =>
        {
            var first = new double[BlockProgram.Granule];
            run.Read(output, first);
            return BinaryScale.Of(first);
        })];
    }

    private sealed class Worker(
        IEvaluation evaluation, MovingDraws draws, int factors, int blockSize, BinaryScale[] scales, ShapleySums[][] byBlock) : IBlockWorker
    {
        private readonly IEvaluationRun run = evaluation.Begin(blockSize);
        private readonly double[][] start = Make(evaluation.OutputCount, blockSize);
        private readonly double[][] before = Make(evaluation.OutputCount, blockSize);
        private readonly double[] after = new double[blockSize];
        private readonly double[][] increments = Make(evaluation.OutputCount, blockSize / BlockProgram.Granule * factors);

        public void Work(int block, int firstRow, int count)
        {
            draws.Load(firstRow, count);
            run.Run(draws, firstRow, count);
            for (var output = 0; output < start.Length; output++)
            {
                Read(output, start[output].AsSpan(0, count));
                start[output].CopyTo(before[output], 0);
            }

            for (var step = 0; step < factors; step++)
            {
                draws.MoveNext();
                run.Run(draws, firstRow, count);
                for (var output = 0; output < start.Length; output++)
                {
                    Read(output, after.AsSpan(0, count));
                    Step(output, count);
                }
            }

            byBlock[block] =
                [.. increments.Select((each, output) => Summed(output, each.AsSpan(0, count / BlockProgram.Granule * factors)))];
        }

        private void Read(int output, Span<double> target)
        {
            run.Read(output, target);
            scales[output].Apply(target);
        }

        private static double[][] Make(int outputs, int length) => [.. Enumerable.Range(0, outputs).Select(_ => new double[length])];

        private void Step(int output, int count)
        {
            for (var granule = 0; granule < count / BlockProgram.Granule; granule++)
            {
                var sum = 0.0;
                for (var row = granule * BlockProgram.Granule; row < (granule + 1) * BlockProgram.Granule; row++)
                {
                    var (from, to) = (before[output][row], after[row]);
                    sum += (start[output][row] - ((from + to) / 2)) * (from - to);
                    before[output][row] = to;
                }

                increments[output][(granule * factors) + draws.LastMoved(granule)] = sum;
            }
        }

        private ShapleySums Summed(int output, ReadOnlySpan<double> values)
        {
            var sums = new ShapleySums(factors, scales[output]);
            for (var first = 0; first < values.Length; first += factors)
            {
                sums.Add(values.Slice(first, factors));
            }

            return sums;
        }
    }
}
