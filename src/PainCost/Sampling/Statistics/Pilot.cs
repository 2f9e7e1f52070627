using PainCost.Sampling.Statistics.Passes;
using PainCost.Sampling.Statistics.Ranks;

namespace PainCost.Sampling.Statistics;

/// <summary>The first draws, kept: all of them when they are few, otherwise enough to know about where each percentile will lie.</summary>
internal sealed class Pilot
{
    private const int FewOutputs = 64;
    private const int ChunksForFewOutputs = 4;
    private const double StandardErrors = 5;

    private readonly double[][] values;

    private Pilot(double[][] values, int chunks)
    {
        this.values = values;
        Chunks = chunks;
    }

    /// <summary>How many chunks were kept.</summary>
    public int Chunks { get; }

    public static Pilot Run(Pass pass)
    {
        var few = pass.Outputs.Count <= FewOutputs ? ChunksForFewOutputs : 1;
        var chunks = pass.ChunkCount <= 2 * few ? pass.ChunkCount : few;
        var kept = Math.Min(pass.DrawCount, (long)chunks * Pass.ChunkDraws);
        double[][] values = [.. pass.Outputs.Select(o => o.IsScalar ? [] : GC.AllocateUninitializedArray<double>((int)kept))];
        pass.Run(0, chunks, () => new DrawStore(values));
        return new Pilot(values, chunks);
    }

    /// <summary>Gives the kept draws to a consumer, chunk by chunk, as a pass would.</summary>
    public void Replay(IDrawConsumer consumer)
    {
        for (var chunk = 0; chunk < Chunks; chunk++)
        {
            consumer.BeginChunk();
            var start = chunk * Pass.ChunkDraws;
            for (var output = 0; output < values.Length; output++)
            {
                if (values[output].Length > 0)
                {
                    consumer.Add(output, start, values[output].AsSpan(start, Math.Min(Pass.ChunkDraws, values[output].Length - start)));
                }
            }

            consumer.EndChunk(chunk);
        }
    }

    /// <summary>
    /// For each probability, two kept values that enclose its order statistics among all draws, but for a chance of about one in
    /// a million; <paramref name="widening"/> times as far apart when that chance came true.
    /// </summary>
    public Bracket[] Brackets(int output, IReadOnlyList<double> probabilities, double widening)
    {
        if (values[output].Length == 0)
        {
            return [];
        }

        var n = values[output].Length;
        var ends = probabilities.Select(p => Ranks(n, p, widening * StandardErrors)).ToList();
        int[] ranks = [.. ends.SelectMany(e => new[] { e.Low, e.High }).Where(r => r >= 0 && r < n).Distinct().Order()];
        var selected = new double[ranks.Length];
        OrderStatistic.SelectMany(values[output].AsSpan().ToArray(), ranks, selected);
        return [.. ends.Select(e => new Bracket(
            e.Low < 0 ? double.NegativeInfinity : selected[Array.BinarySearch(ranks, e.Low)],
            e.High >= n ? double.PositiveInfinity : selected[Array.BinarySearch(ranks, e.High)]))];
    }

    private static (int Low, int High) Ranks(int n, double probability, double standardErrors)
    {
        var margin = (standardErrors * Math.Sqrt(n * probability * (1 - probability))) + 1;
        return ((int)Math.Max(-1, Math.Floor((n * probability) - margin)), (int)Math.Min(n, Math.Ceiling((n * probability) + margin)));
    }
}
