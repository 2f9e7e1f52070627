using PainCost.Sampling.Statistics.MeanErrors;

namespace PainCost.Sampling.Statistics;

/// <summary>Moments and exact percentiles of every output, in memory that does not grow with the draws but for a few percent of them.</summary>
/// <remarks>
/// The pilot says where each percentile will lie; the main pass counts the draws below that bracket and keeps those inside.
/// A bracket that turns out too narrow is widened and the pass is run again: draws are a function of their number, so they come again.
/// </remarks>
internal sealed class Summariser(Pass pass, double[] origins, IReadOnlyList<double> probabilities, IMeanError meanError)
{
    private const double WiderBy = 4;

    public OutputSummary[] Run()
    {
        var pilot = Pilot.Run(pass);
        for (var widening = 1.0; ; widening *= WiderBy)
        {
            if (TryRun(pilot, widening) is { } summaries)
            {
                return summaries;
            }
        }
    }

    private OutputSummary[]? TryRun(Pilot pilot, double widening)
    {
        var outputs = pass.Outputs.Count;
        Bracket[][] brackets = [.. Enumerable.Range(0, outputs).Select(o => pilot.Brackets(o, probabilities, widening))];
        var chunkSums = new PowerSums[pass.ChunkCount * outputs];
        var first = new SummaryConsumer(origins, brackets, chunkSums, meanError.MakeConsumer());
        pilot.Replay(first);
        var others = pilot.Chunks < pass.ChunkCount
            ? pass.Run(pilot.Chunks, pass.ChunkCount, () => new SummaryConsumer(origins, brackets, chunkSums, meanError.MakeConsumer()))
            : [];

        var summaries = new OutputSummary[outputs];
        for (var output = 0; output < outputs; output++)
        {
            var slot = pass.Outputs[output];
            var moments = slot.IsScalar ? Moments.OfConstant(slot.Scalar) : MomentsOf(output, outputs, chunkSums);
            var percentiles = slot.IsScalar || !double.IsFinite(moments.Mean)
                ? [.. probabilities.Select(_ => moments.Mean)]
                : Percentiles(first.Counts[output], others.Select(o => o.Counts[output]));
            if (percentiles is null)
            {
                return null;
            }

            summaries[output] = new OutputSummary(moments, meanError.Of(output, moments.StandardDeviation), percentiles);
        }

        return summaries;
    }

    private Moments MomentsOf(int output, int outputs, PowerSums[] chunkSums)
    {
        ExactSum first = default, second = default, third = default, fourth = default;
        for (var i = output; i < chunkSums.Length; i += outputs)
        {
            first.Add(chunkSums[i].First);
            second.Add(chunkSums[i].Second);
            third.Add(chunkSums[i].Third);
            fourth.Add(chunkSums[i].Fourth);
        }

        return Moments.Of(new PowerSums(first.Value, second.Value, third.Value, fourth.Value), origins[output], pass.DrawCount);
    }

    private double[]? Percentiles(BracketCount[] counts, IEnumerable<BracketCount[]> others)
    {
        foreach (var other in others)
        {
            for (var i = 0; i < counts.Length; i++)
            {
                counts[i].Add(other[i]);
            }
        }

        var percentiles = new double[counts.Length];
        for (var i = 0; i < counts.Length; i++)
        {
            var rank = PercentileRank.Of(probabilities[i], pass.DrawCount);
            if (!counts[i].TrySelect(rank.Lower, out var lower) || !counts[i].TrySelect(rank.Upper, out var upper))
            {
                return null;
            }

            percentiles[i] = rank.Interpolate(lower, upper);
        }

        return percentiles;
    }
}
