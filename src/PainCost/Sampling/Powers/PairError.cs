using System.Runtime.Intrinsics;
using PainCost.Numerics.Sums;
using PainCost.Sampling.Passes;

namespace PainCost.Sampling.Powers;

/// <summary>
/// The error of independent pairs of draws, 16g + l with 16g + 8 + l; draws of the last granule that have no partner stand alone.
/// </summary>
internal sealed class PairError(long draws, Frame[] frames) : IMeanError
{
    /// <summary>The first granule's second pair is complete: a standard deviation needs two.</summary>
    public const long FewestDraws = Half + 2;

    private const int Half = 8;
    private const int Granule = 2 * Half;

    private readonly PowerSums[] chunks = new PowerSums[((draws + Pass.ChunkDraws - 1) / Pass.ChunkDraws) * frames.Length];

    public IDrawConsumer MakeConsumer() => new Sums(frames, chunks);

    public double Of(int output, double standardDeviation)
    {
        ExactSum first = default, second = default;
        for (var i = output; i < chunks.Length; i += frames.Length)
        {
            first.Add(chunks[i].First);
            second.Add(chunks[i].Second);
        }

        double pairs = (draws / Granule * Half) + Math.Max(0, (draws % Granule) - Half);
        var ofSum = Math.Max(0, second.Value - (first.Value * first.Value / pairs)) / (pairs - 1);
        var alone = draws - (2 * pairs);
        var ofAlone = frames[output].Scale * standardDeviation;
        return Math.Sqrt((pairs * ofSum) + (alone * ofAlone * ofAlone)) / draws / frames[output].Scale;
    }

    /// <summary>One thread's sums over pairs, of both deviations together and of its square.</summary>
    private sealed class Sums(Frame[] frames, PowerSums[] chunks) : IDrawConsumer
    {
        private readonly (Vector512<double> First, Vector512<double> Second)[] lanes =
            new (Vector512<double>, Vector512<double>)[frames.Length];

        public void BeginChunk() => Array.Clear(lanes);

        public void Add(int output, long firstDraw, ReadOnlySpan<double> values)
        {
            var (first, second) = lanes[output];
            var (start, scale) = (frames[output].Origin, frames[output].Scale);
            var (origin, measure) = (Vector512.Create(start), Vector512.Create(scale));
            for (; values.Length >= Granule; values = values[Granule..])
            {
                var pair = ((Vector512.Create(values) - origin) * measure) + ((Vector512.Create(values[Half..]) - origin) * measure);
                first += pair;
                second += pair * pair;
            }

            for (var lane = 0; lane < values.Length - Half; lane++)
            {
                var pair = ((values[lane] - start) * scale) + ((values[lane + Half] - start) * scale);
                first = first.WithElement(lane, first[lane] + pair);
                second = second.WithElement(lane, second[lane] + (pair * pair));
            }

            lanes[output] = (first, second);
        }

        public void EndChunk(int chunk)
        {
            for (var output = 0; output < lanes.Length; output++)
            {
                var (first, second) = lanes[output];
                chunks[(chunk * lanes.Length) + output] = new PowerSums(FixedOrder.Fold(first), FixedOrder.Fold(second), 0, 0);
            }
        }
    }
}
