using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PainCost.Sampling.Statistics.Ranks;

/// <summary>Counts the draws below a bracket and keeps those inside, so that any order statistic in it can be read off exactly.</summary>
internal sealed class BracketCount(Bracket bracket)
{
    private double[] inside = new double[256];
    private int insideCount;
    private long below;
    private long atLow;
    private long atHigh;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<double> values)
    {
        var low = Vector512.Create(bracket.Low);
        var high = Vector512.Create(bracket.High);
        ref var start = ref MemoryMarshal.GetReference(values);
        var whole = values.Length - (values.Length % Vector512<double>.Count);
        for (var i = 0; i < whole; i += Vector512<double>.Count)
        {
            var v = Vector512.LoadUnsafe(ref start, (nuint)i);
            below += BitOperations.PopCount(Vector512.LessThan(v, low).ExtractMostSignificantBits());
            var within = (Vector512.GreaterThanOrEqual(v, low) & Vector512.LessThanOrEqual(v, high)).ExtractMostSignificantBits();
            for (; within != 0; within &= within - 1)
            {
                Keep(values[i + BitOperations.TrailingZeroCount(within)]);
            }
        }

        foreach (var value in values[whole..])
        {
            below += value < bracket.Low ? 1 : 0;
            if (value >= bracket.Low && value <= bracket.High)
            {
                Keep(value);
            }
        }
    }

    /// <summary>Takes over what another thread counted for the same bracket.</summary>
    public void Add(BracketCount other)
    {
        below += other.below;
        atLow += other.atLow;
        atHigh += other.atHigh;
        EnsureRoom(other.insideCount);
        other.inside.AsSpan(0, other.insideCount).CopyTo(inside.AsSpan(insideCount));
        insideCount += other.insideCount;
    }

    /// <summary>The value of a rank among all draws, counted from 0; false when the bracket does not hold it.</summary>
    public bool TrySelect(long rank, out double value)
    {
        var within = rank - below - atLow;
        value = within < 0 ? bracket.Low
            : within < insideCount ? OrderStatistic.Select(inside.AsSpan(0, insideCount), (int)within)
            : bracket.High;
        return rank >= below && within < insideCount + atHigh;
    }

    /// <summary>Draws that equal an end are only counted: an output may take one value in a large part of its draws.</summary>
    private void Keep(double value)
    {
        if (value == bracket.Low)
        {
            atLow++;
        }
        else if (value == bracket.High)
        {
            atHigh++;
        }
        else
        {
            EnsureRoom(1);
            inside[insideCount++] = value;
        }
    }

    private void EnsureRoom(int more)
    {
        if (insideCount + more > inside.Length)
        {
            Array.Resize(ref inside, Math.Max(insideCount + more, 2 * inside.Length));
        }
    }
}
