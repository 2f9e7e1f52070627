using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using PainCost.Sampling.Streams;

namespace PainCost.Sampling.Designs;

/// <summary>
/// One coordinate of a scrambled Sobol sequence in the order of its Gray code: 32 digits of the sequence, scrambled, and 21 random ones
/// below them, so that tails reach as far as those of independent points.
/// </summary>
/// <remarks>
/// On the upper side of 1/2 the digits are read from 1 downward, as <see cref="UnitCube"/> does: a flip like any other of the scramble.
/// </remarks>
internal sealed class SobolPoints(DirectionNumbers directions, NestedScramble scramble) : IPoints
{
    /// <summary>The digits of an index end here, and so does the sequence.</summary>
    public const long MostPoints = 1L << DirectionNumbers.Digits;

    private const int Lanes = DirectionNumbers.Granule / 2;

    private const uint SideOfWord = 1U << 31;

    /// <summary>How far the digits after the first lie below the top of a tail, which is 20 bits into the upper word.</summary>
    private const int UpperShift = 11;
    private const int LowerShift = 32 - UpperShift;

    /// <summary>Lanes 0, 1 and 4, 5 of two vectors, and then the rest: pairs of words in the order of the draws.</summary>
    private const byte LowerHalves = 0x20;
    private const byte UpperHalves = 0x31;

    public void Fill(long firstDraw, Span<ulong> bits)
    {
        if (Avx2.IsSupported)
        {
            FillVectors((uint)firstDraw, bits);
        }
        else
        {
            FillOneByOne((uint)firstDraw, bits);
        }
    }

    /// <summary>What the vectors must equal bit for bit, and the way of machines without them.</summary>
    public void FillOneByOne(uint firstDraw, Span<ulong> bits)
    {
        for (var i = 0; i < bits.Length; i++)
        {
            var digits = scramble.Apply(directions.Point(firstDraw + (uint)i));
            var (first, below) = (DirectionNumbers.Reverse(digits), scramble.Below(digits) >> UpperShift);
            bits[i] = ((ulong)((first & SideOfWord) | (first >> UpperShift)) << 32) | (first << LowerShift) | below;
        }
    }

    /// <summary>Points are sums without carry, so a granule is the first one with one number ⊕ all its points.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private unsafe void FillVectors(uint firstDraw, Span<ulong> bits)
    {
        var lower = Vector256.Create(directions.FirstGranule);
        var upper = Vector256.Create(directions.FirstGranule, Lanes);
        var flips = scramble;
        var start = directions.Point(firstDraw);
        var next = (firstDraw / DirectionNumbers.Granule) + 1;
        fixed (ulong* target = bits)
        {
            for (var i = 0; i < bits.Length; i += DirectionNumbers.Granule)
            {
                Write(target + i, flips, lower ^ Vector256.Create(start));
                Write(target + i + Lanes, flips, upper ^ Vector256.Create(start));
                start ^= directions.Step(next);
                next++;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Write(ulong* target, in NestedScramble scramble, Vector256<uint> digits)
    {
        digits = scramble.Apply(digits);
        var first = Reverse(digits);
        var upper = (first & Vector256.Create(SideOfWord)) | (first >> UpperShift);
        var lower = (first << LowerShift) | (scramble.Below(digits) >> UpperShift);
        var even = Avx2.UnpackLow(lower, upper);
        var odd = Avx2.UnpackHigh(lower, upper);
        Avx2.Permute2x128(even, odd, LowerHalves).AsUInt64().Store(target);
        Avx2.Permute2x128(even, odd, UpperHalves).AsUInt64().Store(target + (Lanes / 2));
    }

    /// <summary>Half bytes by table, bytes by their place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Reverse(Vector256<uint> digits)
    {
        var reversed = Vector128.Create(0x0E060A020C040800UL, 0x0F070B030D050901UL).AsByte();
        var places = Vector128.Create(0x0405060700010203UL, 0x0C0D0E0F08090A0BUL).AsByte();
        var half = Vector256.Create((byte)0x0F);
        var table = Vector256.Create(reversed, reversed);
        var bytes = Avx2.Shuffle(digits.AsByte(), Vector256.Create(places, places));
        var low = Avx2.Shuffle(table, bytes & half);
        var high = Avx2.Shuffle(table, (bytes.AsUInt32() >> 4).AsByte() & half);
        return (low.AsUInt32() << 4) | high.AsUInt32();
    }
}
