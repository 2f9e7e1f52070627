using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PainCost.Numerics.Sums;
using PainCost.Sampling.Draws;
using PainCost.Sampling.Passes;

namespace PainCost.Sampling.Powers;

/// <summary>
/// One thread's sums of deviations over stretches of draws; draw i goes to lane i mod 8 on every machine and for every block size.
/// </summary>
/// <param name="plan">Which draws belong together.</param>
/// <param name="frames">For each output, from where and in what measure deviations are counted.</param>
/// <param name="stretches">Shared by all threads: the sum of stretch s, output o at s × outputs + o.</param>
internal sealed class ReplicateSums(DrawPlan plan, Frame[] frames, double[] stretches) : IDrawConsumer
{
    private const int Lanes = 8;

    private readonly Vector512<double>[] lanes = new Vector512<double>[frames.Length];

    public void BeginChunk() => Array.Clear(lanes);

    public void Add(int output, long firstDraw, ReadOnlySpan<double> values)
    {
        while (values.Length > 0)
        {
            var (replicate, inside) = Math.DivRem(firstDraw, plan.DrawsPerReplicate);
            if (inside == 0 && firstDraw % Pass.ChunkDraws != 0)
            {
                End(output, firstDraw - 1);
            }

            var count = (int)Math.Min(values.Length, plan.DrawsPerReplicate - inside);
            lanes[output] = Sum(lanes[output], (int)(firstDraw % Lanes), values[..count], frames[output]);
            firstDraw += count;
            values = values[count..];
        }
    }

    public void EndChunk(int chunk)
    {
        var lastDraw = Math.Min((chunk + 1L) * Pass.ChunkDraws, plan.Draws) - 1;
        for (var output = 0; output < lanes.Length; output++)
        {
            End(output, lastDraw);
        }
    }

    private void End(int output, long lastDraw)
    {
        stretches[(ReplicateError.Stretch(plan, lastDraw) * lanes.Length) + output] = FixedOrder.Fold(lanes[output]);
        lanes[output] = default;
    }

    private static Vector512<double> Sum(Vector512<double> sum, int lane, ReadOnlySpan<double> values, Frame frame)
    {
        var head = Math.Min((Lanes - lane) % Lanes, values.Length);
        sum += Part(lane, values[..head], frame);
        ref var start = ref MemoryMarshal.GetReference(values);
        var (center, measure) = (Vector512.Create(frame.Origin), Vector512.Create(frame.Scale));
        var end = head + ((values.Length - head) / Lanes * Lanes);
        for (var i = head; i < end; i += Lanes)
        {
            sum += (Vector512.LoadUnsafe(ref start, (nuint)i) - center) * measure;
        }

        return sum + Part(0, values[end..], frame);
    }

    /// <summary>A few draws in their lanes, and zeros, which change no sum.</summary>
    private static Vector512<double> Part(int lane, ReadOnlySpan<double> values, Frame frame)
    {
        Span<double> part = stackalloc double[Lanes];
        part.Clear();
        for (var i = 0; i < values.Length; i++)
        {
            part[lane + i] = (values[i] - frame.Origin) * frame.Scale;
        }

        return Vector512.Create<double>(part);
    }
}
