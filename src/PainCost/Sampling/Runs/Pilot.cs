using PainCost.Sampling.Passes;
using PainCost.Sampling.Powers;
using PainCost.Sampling.Ranks;

namespace PainCost.Sampling.Runs;

/// <summary>The first draws, kept: all of them when they are few, otherwise enough to know about where each percentile will lie.</summary>
internal sealed class Pilot
{
    private const int FewOutputs = 64;
    private const int ChunksForFewOutputs = 4;

    private readonly double[][] values;
    private readonly long drawCount;

    private Pilot(double[][] values, int chunks, long drawCount)
    {
        this.values = values;
        this.drawCount = drawCount;
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
        return new Pilot(values, chunks, pass.DrawCount);
    }

    /// <summary>From where, and in what measure, deviations of an output are counted.</summary>
    public Frame FrameOf(int output, double baseCase) =>
        values[output].Length > 0 ? Frame.Of(values[output], baseCase) : new Frame(baseCase, 1);

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

    /// <summary>For each target, two kept values that are expected to enclose its order statistics among all draws.</summary>
    public Bracket[] Brackets(int output, IReadOnlyList<RankTarget> targets, double widening)
    {
        var n = values[output].Length;
        if (n == 0)
        {
            return [];
        }

        var ends = targets.Select(t => t.Among(n, drawCount, widening)).ToList();
        int[] ranks = [.. ends.SelectMany(e => new[] { e.Low, e.High }).Where(r => r >= 0 && r < n).Distinct().Order().Select(r => (int)r)];
        var selected = new double[ranks.Length];
        OrderStatistic.SelectMany(values[output].AsSpan().ToArray(), ranks, selected);
        return [.. ends.Select(e => new Bracket(
            e.Low < 0 ? double.NegativeInfinity : selected[Array.BinarySearch(ranks, (int)e.Low)],
            e.High >= n ? double.PositiveInfinity : selected[Array.BinarySearch(ranks, (int)e.High)]))];
    }
}
