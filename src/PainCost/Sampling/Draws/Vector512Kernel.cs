using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PainCost.Sampling.Draws;

/// <summary>Sixteen draws at a time with AVX-512; the same bits as <see cref="ScalarKernel"/>.</summary>
internal static class Vector512Kernel
{
    // Lanes (0, 2) and (1, 3) of 128 bits of both operands.
    private const byte EvenLanes = 0x88;
    private const byte OddLanes = 0xDD;

    public static bool IsSupported => Avx512F.IsSupported;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static unsafe void Fill(in InputStream stream, QuantileTable table, long firstDraw, Span<double> block)
    {
        const int granule = 2 * InputStream.LanesPerGranule;
        var counter = Vector512.Create((ulong)firstDraw / 2) + Vector512.Create(0UL, 1, 2, 3, 4, 5, 6, 7);
        var next = Vector512.Create((ulong)InputStream.LanesPerGranule);
        var offsets = stackalloc ulong[InputStream.LanesPerGranule];
        fixed (double* rows = table.Rows)
        fixed (double* target = block)
        {
            var i = 0;
            for (; i + granule < block.Length; i += 2 * granule)
            {
                var (a, b, c, d) = Bits(stream, counter, counter + next);
                Quantile(rows, offsets, a).Store(target + i);
                Quantile(rows, offsets, b).Store(target + i + 8);
                Quantile(rows, offsets, c).Store(target + i + 16);
                Quantile(rows, offsets, d).Store(target + i + 24);
                counter += next + next;
            }

            if (i < block.Length)
            {
                var (a, b, _, _) = Bits(stream, counter, counter);
                Quantile(rows, offsets, a).Store(target + i);
                Quantile(rows, offsets, b).Store(target + i + 8);
            }
        }
    }

    /// <summary>
    /// Ten rounds on eight counters, and on eight more in the same breath: one chain of rounds alone would leave the processor
    /// waiting. Only the low 32 bits of each lane count until the end.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<ulong> A, Vector512<ulong> B, Vector512<ulong> C, Vector512<ulong> D) Bits(
        in InputStream stream, Vector512<ulong> counter, Vector512<ulong> otherCounter)
    {
        var (a0, a1, b0, b1) = (counter, counter >> 32, otherCounter, otherCounter >> 32);
        var a2 = Vector512.Create((ulong)stream.NameLow);
        var a3 = Vector512.Create((ulong)stream.NameHigh);
        var (b2, b3) = (a2, a3);
        var k0 = Vector512.Create((ulong)stream.SeedLow);
        var k1 = Vector512.Create((ulong)stream.SeedHigh);
        var firstMultiplier = Vector512.Create((ulong)Philox.FirstMultiplier).AsUInt32();
        var secondMultiplier = Vector512.Create((ulong)Philox.SecondMultiplier).AsUInt32();
        for (var round = 0; round < Philox.Rounds; round++)
        {
            var firstA = Avx512F.Multiply(a0.AsUInt32(), firstMultiplier);
            var secondA = Avx512F.Multiply(a2.AsUInt32(), secondMultiplier);
            var firstB = Avx512F.Multiply(b0.AsUInt32(), firstMultiplier);
            var secondB = Avx512F.Multiply(b2.AsUInt32(), secondMultiplier);
            a0 = (secondA >> 32) ^ a1 ^ k0;
            a2 = (firstA >> 32) ^ a3 ^ k1;
            b0 = (secondB >> 32) ^ b1 ^ k0;
            b2 = (firstB >> 32) ^ b3 ^ k1;
            (a1, a3, b1, b3) = (secondA, firstA, secondB, firstB);
            k0 += Vector512.Create((ulong)Philox.FirstWeyl);
            k1 += Vector512.Create((ulong)Philox.SecondWeyl);
        }

        var low = Vector512.Create(0xFFFFFFFFUL);
        return ((a0 & low) | (a1 << 32), (a2 & low) | (a3 << 32), (b0 & low) | (b1 << 32), (b2 & low) | (b3 << 32));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector512<double> Quantile(double* rows, ulong* offsets, Vector512<ulong> bits)
    {
        const int rowShift = 52 - QuantileTable.CellBits;
        var number = ((bits & Vector512.Create(UnitCube.TailMask)) | Vector512.Create(UnitCube.TailFrame)).AsDouble() - Vector512.Create(UnitCube.TwoTo52);
        var tail = number.AsUInt64();
        var side = (bits >> (UnitCube.SideBit - 10)) & Vector512.Create((ulong)QuantileTable.RowsPerSide);
        var row = (tail >> rowShift) - Vector512.Create(1023UL * QuantileTable.CellsPerOctave) + side;
        (row << 2).Store(offsets);
        var t = (((tail << QuantileTable.CellBits) & Vector512.Create((1UL << 52) - 1)) | Vector512.Create(0x3FF0000000000000UL)).AsDouble() - Vector512<double>.One;
        var (c0, c1, c2, c3) = Gather(rows, offsets);
        return Vector512.FusedMultiplyAdd(Vector512.FusedMultiplyAdd(Vector512.FusedMultiplyAdd(c3, t, c2), t, c1), t, c0);
    }

    /// <summary>Loads eight rows of four and transposes them: faster than four gathers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe (Vector512<double> C0, Vector512<double> C1, Vector512<double> C2, Vector512<double> C3) Gather(double* rows, ulong* offsets)
    {
        var r02 = Pair(rows + offsets[0], rows + offsets[2]);
        var r13 = Pair(rows + offsets[1], rows + offsets[3]);
        var r46 = Pair(rows + offsets[4], rows + offsets[6]);
        var r57 = Pair(rows + offsets[5], rows + offsets[7]);
        var even = Avx512F.UnpackLow(r02, r13);
        var odd = Avx512F.UnpackHigh(r02, r13);
        var evenUpper = Avx512F.UnpackLow(r46, r57);
        var oddUpper = Avx512F.UnpackHigh(r46, r57);
        return (
            Avx512F.Shuffle4x128(even, evenUpper, EvenLanes),
            Avx512F.Shuffle4x128(odd, oddUpper, EvenLanes),
            Avx512F.Shuffle4x128(even, evenUpper, OddLanes),
            Avx512F.Shuffle4x128(odd, oddUpper, OddLanes));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector512<double> Pair(double* lower, double* upper) =>
        Avx512F.InsertVector256(Vector256.Load(lower).ToVector512Unsafe(), Vector256.Load(upper), 1);
}
