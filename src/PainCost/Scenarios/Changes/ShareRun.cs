using PainCost.Modelling.Blocks;
using PainCost.Modelling.Compiled;
using PainCost.Sampling.Passes;
using PainCost.Sensitivity.Attribution;
using PainCost.Sensitivity.Evaluation;

namespace PainCost.Scenarios.Changes;

/// <summary>
/// Divides the change of a total among its parts, draw by draw: what each adds, averaged over the orders in which they change.
/// </summary>
internal sealed class ShareRun
{
    /// <summary>The most parts of which every order counts.</summary>
    public const int MostExact = 12;

    private const int ExactBlock = 64;

    // Two ways to the same number differ by rounding, which is no difference.
    private const double Rounding = 1e-14;

    private readonly ChangePlan plan;
    private readonly ulong seed;
    private readonly int orders;
    private readonly double[] weights;

    /// <param name="plan">What changes.</param>
    /// <param name="seed">The seed of the orders, where not all count.</param>
    /// <param name="orders">How many orders are tried where not all count; each is gone through from both ends.</param>
    public ShareRun(ChangePlan plan, ulong seed, int orders)
    {
        (this.plan, this.seed, this.orders) = (plan, seed, orders);
        weights = new double[Math.Max(1, Parts)];
        weights[0] = 1.0 / Math.Max(1, Parts);
        for (var size = 1; size < Parts; size++)
        {
            weights[size] = weights[size - 1] * size / (Parts - size);
        }
    }

    public bool IsExact => Parts <= MostExact;

    private int Parts => plan.Parts.Count;

    /// <param name="draws">Gives the values of the inputs.</param>
    /// <param name="rows">How many draws, whole granules.</param>
    /// <param name="options">Threads and progress.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public Shares Of(IInputDraws draws, int rows, SimulationOptions options, CancellationToken cancellation)
    {
        var (parts, before, after) = (Make(Parts, rows), new double[rows], new double[rows]);
        var evaluations = IsExact ? 1 << Parts : 2 * orders * (Parts + 1);
        var blockSize = IsExact ? ExactBlock : PassSettings.UsualBlockSize;
        var blocks = new RowBlocks(
            rows, blockSize, new PassSettings(options.Threads, blockSize, options.Progress, (long)rows * evaluations, cancellation));
        var sums = new double[blocks.Count][][];
        blocks.Run(evaluations, () => new ShareWorker(this, draws, blockSize, cancellation, (block, first, worker) =>
        {
            for (var part = 0; part < Parts; part++)
            {
                worker.OfParts[part].AsSpan(0, worker.Count).CopyTo(parts[part].AsSpan(first));
            }

            worker.Before.AsSpan(0, worker.Count).CopyTo(before.AsSpan(first));
            worker.After.AsSpan(0, worker.Count).CopyTo(after.AsSpan(first));
            sums[block] = worker.Sums;
        }));
        return new Shares(parts, before, after, IsExact ? new double[Parts] : Errors(sums, rows));
    }

    /// <summary>The error of each mean by the spread among orders, each of which counts with its reverse as one.</summary>
    private double[] Errors(double[][][] sums, int rows) => [.. Enumerable.Range(0, Parts).Select(part =>
    {
        var means = new double[orders];
        for (var order = 0; order < orders; order++)
        {
            foreach (var block in sums)
            {
                means[order] += block[order][part] / rows;
            }
        }

        return Numerics.Sums.Means.StandardError(means);
    })];

    private static double[][] Make(int count, int length) => [.. Enumerable.Range(0, count).Select(_ => new double[length])];

    private sealed class ShareWorker(
        ShareRun run, IInputDraws draws, int blockSize, CancellationToken cancellation, Action<int, int, ShareWorker> done) : IBlockWorker
    {
        private readonly SwitchedDraws switched = new(run.plan, draws, blockSize);
        private readonly IEvaluationRun evaluation = new ProgramEvaluation(run.plan.Model.Program).Begin(blockSize);
        private readonly double[][] values = Make(run.IsExact ? 1 << run.Parts : 2, blockSize);

        public double[][] OfParts { get; } = Make(run.Parts, blockSize);

        public double[] Before { get; } = new double[blockSize];

        public double[] After { get; } = new double[blockSize];

        /// <summary>Of each order, the sum of each part over the draws.</summary>
        public double[][] Sums { get; private set; } = [];

        public int Count { get; private set; }

        public void Work(int block, int firstRow, int count)
        {
            Count = count;
            switched.Load(firstRow, count);
            Array.ForEach(OfParts, column => Array.Clear(column));
            Evaluate(firstRow, Before);
            Enumerable.Range(0, run.Parts).ToList().ForEach(part => switched.Set(part, asAfter: true));
            Evaluate(firstRow, After);
            if (run.IsExact)
            {
                Exact(firstRow);
            }
            else
            {
                ByOrders(firstRow);
            }

            done(block, firstRow, this);
        }

        private void Evaluate(int firstRow, double[] target)
        {
            evaluation.Run(switched, firstRow, Count);
            evaluation.Read(0, target.AsSpan(0, Count));
        }

        private void Exact(int firstRow)
        {
            for (var set = 0; set < values.Length; set++)
            {
                cancellation.ThrowIfCancellationRequested();
                switched.SetAll(set);
                Evaluate(firstRow, values[set]);
            }

            for (var set = 0; set < values.Length; set++)
            {
                var weight = run.weights[Math.Min(int.PopCount(set), run.weights.Length - 1)];
                for (var part = 0; part < run.Parts; part++)
                {
                    if ((set >> part & 1) == 0)
                    {
                        Add(OfParts[part], values[set], values[set | 1 << part], weight);
                    }
                }
            }
        }

        private void ByOrders(int firstRow)
        {
            var moving = new MovingOrders([.. run.plan.Parts.Select(part => part.Name)], run.seed);
            var order = new int[run.Parts];
            Sums = Make(run.orders, run.Parts);
            for (var number = 0; number < run.orders; number++)
            {
                moving.Fill((long)number * BlockProgram.Granule, order);
                Walk(firstRow, order, Sums[number]);
                Array.Reverse(order);
                Walk(firstRow, order, Sums[number]);
            }
        }

        private void Walk(int firstRow, int[] order, double[] sums)
        {
            cancellation.ThrowIfCancellationRequested();
            switched.SetAll(0);
            Before.CopyTo(values[0], 0);
            foreach (var part in order)
            {
                switched.Set(part, asAfter: true);
                Evaluate(firstRow, values[1]);
                sums[part] += Add(OfParts[part], values[0], values[1], 1.0 / (2 * run.orders)) / 2;
                (values[0], values[1]) = (values[1], values[0]);
            }
        }

        /// <summary>Adds the steps to a part; gives their sum.</summary>
        private double Add(double[] part, double[] from, double[] to, double weight)
        {
            var sum = 0.0;
            for (var row = 0; row < Count; row++)
            {
                var step = to[row] - from[row];
                step = Math.Abs(step) <= Rounding * Math.Abs(to[row]) ? 0 : step;
                part[row] += weight * step;
                sum += step;
            }

            return sum;
        }
    }
}
