using PainCost.Sampling.Passes;
using PainCost.Sampling.Powers;
using PainCost.Sampling.Ranks;

namespace PainCost.Sampling.Runs;

/// <summary>
/// One run over all draws, in stages. After each, brackets are narrowed to where the draws so far say the percentiles of all
/// will lie; so what is kept grows with the square root of the draws, and is the same for any number of threads.
/// </summary>
internal sealed class SummaryRun
{
    private const int GrowthOfStages = 2;
    private const int MostChunksInAStage = 256;

    private readonly Pass pass;
    private readonly Pilot pilot;
    private readonly IReadOnlyList<RankTarget> targets;
    private readonly double widening;
    private readonly OrderedSums sums;
    private readonly SummaryConsumer[] workers;

    /// <param name="pass">Makes the draws.</param>
    /// <param name="pilot">The first of them.</param>
    /// <param name="frames">For each output, from where and in what measure deviations are counted.</param>
    /// <param name="targets">The ranks to find, of every output.</param>
    /// <param name="widening">How many times as wide as usual the brackets are.</param>
    /// <param name="meanError">What judges the means.</param>
    public SummaryRun(Pass pass, Pilot pilot, Frame[] frames, IReadOnlyList<RankTarget> targets, double widening, IMeanError meanError)
    {
        (this.pass, this.pilot, this.targets, this.widening) = (pass, pilot, targets, widening);
        Bracket[][] brackets = [.. frames.Select((_, output) => pilot.Brackets(output, targets, widening))];
        sums = new OrderedSums(frames.Length, Math.Min(pass.ChunkCount, Math.Max(pilot.Chunks, MostChunksInAStage)));
        workers = [.. Enumerable.Range(0, pass.Workers(0, pass.ChunkCount))
            .Select(_ => new SummaryConsumer(frames, brackets, sums, meanError.MakeConsumer()))];
    }

    /// <summary>The power sums of an output, in its frame.</summary>
    public PowerSums SumsOf(int output) => sums.Of(output);

    public void Run()
    {
        sums.BeginStage(0);
        pilot.Replay(workers[0]);
        sums.EndStage(pilot.Chunks);
        for (var (first, end) = (pilot.Chunks, 0); first < pass.ChunkCount; first = end)
        {
            end = (int)Math.Min(pass.ChunkCount, Math.Min((long)GrowthOfStages * first, (long)first + MostChunksInAStage));
            sums.BeginStage(first);
            pass.Run(first, end, workers);
            sums.EndStage(end);
            Gather(end);
        }
    }

    /// <summary>The values of each target's ranks; null when a bracket turned out not to hold one of them.</summary>
    public double[][]? ValuesOf(int output)
    {
        var values = new double[targets.Count][];
        for (var i = 0; i < values.Length; i++)
        {
            var ranks = targets[i].Ranks;
            values[i] = new double[ranks.Count];
            for (var k = 0; k < ranks.Count; k++)
            {
                if (!workers[0].Counts[output][i].TrySelect(ranks[k], out values[i][k]))
                {
                    return null;
                }
            }
        }

        return values;
    }

    /// <summary>Brings the counts of all threads together and, before another stage, narrows their brackets.</summary>
    private void Gather(int endChunk)
    {
        for (var output = 0; output < workers[0].Counts.Length; output++)
        {
            for (var i = 0; i < workers[0].Counts[output].Length; i++)
            {
                var counts = workers[0].Counts[output][i];
                foreach (var other in workers.AsSpan(1))
                {
                    counts.Take(other.Counts[output][i]);
                }

                if (endChunk < pass.ChunkCount)
                {
                    Narrow(output, i, (long)endChunk * Pass.ChunkDraws);
                }
            }
        }
    }

    private void Narrow(int output, int target, long drawsSoFar)
    {
        var (low, high) = targets[target].Among(drawsSoFar, pass.DrawCount, widening);
        var bracket = workers[0].Counts[output][target].Between(low, high);
        workers[0].Counts[output][target].Narrow(bracket);
        foreach (var other in workers.AsSpan(1))
        {
            other.Counts[output][target].Begin(bracket);
        }
    }
}
