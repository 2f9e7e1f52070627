using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PainCost.Sampling.Ranks;

/// <summary>Counts the draws below a bracket and keeps those inside, so that any order statistic in it can be read off exactly.</summary>
internal sealed class BracketCount(Bracket bracket)
{
    private const int FewInside = 256;

    private double[] inside = new double[FewInside];
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

    /// <summary>Begins anew, with nothing counted.</summary>
    public void Begin(Bracket next) => (bracket, below, atLow, atHigh, insideCount) = (next, 0, 0, 0, 0);

    /// <summary>Takes over what another thread counted for the same bracket; that one begins anew.</summary>
    public void Take(BracketCount other)
    {
        below += other.below;
        atLow += other.atLow;
        atHigh += other.atHigh;
        EnsureRoom(other.insideCount);
        other.inside.AsSpan(0, other.insideCount).CopyTo(inside.AsSpan(insideCount));
        insideCount += other.insideCount;
        other.Begin(bracket);
    }

    /// <summary>The part of the bracket between two ranks of the draws so far; an end that it does not hold stays as it is.</summary>
    public Bracket Between(long lowRank, long highRank) => new(
        TrySelect(lowRank, out var low) ? low : bracket.Low,
        TrySelect(highRank, out var high) ? high : bracket.High);

    /// <summary>Goes on with a bracket within this one: draws that are now outside are counted or forgotten.</summary>
    public void Narrow(Bracket next)
    {
        var (old, oldAtLow, oldAtHigh, kept) = (bracket, atLow, atHigh, insideCount);
        (bracket, atLow, atHigh, insideCount) = (next, 0, 0, 0);
        for (var i = 0; i < kept; i++)
        {
            Place(inside[i], 1);
        }

        Place(old.Low, oldAtLow);
        Place(old.High, oldAtHigh);
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

    /// <summary>
    /// Counts or keeps a value of the wider bracket; only its ends come more than once, and no end lies inside the narrower one.
    /// </summary>
    private void Place(double value, long times)
    {
        if (value < bracket.Low)
        {
            below += times;
        }
        else if (value == bracket.Low)
        {
            atLow += times;
        }
        else if (value == bracket.High)
        {
            atHigh += times;
        }
        else if (value < bracket.High && times > 0)
        {
            inside[insideCount++] = value;
        }
    }

    private void EnsureRoom(int more)
    {
        if (insideCount + more > inside.Length)
        {
            Array.Resize(ref inside, Math.Max(insideCount + more, inside.Length + (inside.Length / 2)));
        }
    }
}
