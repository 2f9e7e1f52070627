using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PainCost.Sampling.Draws;

/// <summary>Four counters at a time with AVX2 and fused multiply-add; the same bits as <see cref="ScalarKernel"/>.</summary>
internal static class Vector256Kernel
{
    private const byte LowerHalves = 0x20;
    private const byte UpperHalves = 0x31;

    public static bool IsSupported => Avx2.IsSupported && Fma.IsSupported;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static unsafe void Fill(in InputStream stream, QuantileTable table, long firstDraw, Span<double> block)
    {
        const int lanes = 4;
        var counter = Vector256.Create((ulong)firstDraw / 2) + Vector256.Create(0UL, 1, 2, 3);
        var next = Vector256.Create((ulong)lanes);
        var offsets = stackalloc ulong[lanes];
        fixed (double* rows = table.Rows)
        fixed (double* target = block)
        {
            for (var i = 0; i < block.Length; i += 2 * InputStream.LanesPerGranule)
            {
                var (a, b, c, d) = Bits(stream, counter, counter + next);
                Quantile(rows, offsets, a).Store(target + i);
                Quantile(rows, offsets, c).Store(target + i + 4);
                Quantile(rows, offsets, b).Store(target + i + 8);
                Quantile(rows, offsets, d).Store(target + i + 12);
                counter += next + next;
            }
        }
    }

    /// <summary>Ten rounds on the eight counters of a granule, four and four; only the low 32 bits of each lane count until the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<ulong> A, Vector256<ulong> B, Vector256<ulong> C, Vector256<ulong> D) Bits(
        in InputStream stream, Vector256<ulong> counter, Vector256<ulong> otherCounter)
    {
        var (a0, a1, b0, b1) = (counter, counter >> 32, otherCounter, otherCounter >> 32);
        var a2 = Vector256.Create((ulong)stream.NameLow);
        var a3 = Vector256.Create((ulong)stream.NameHigh);
        var (b2, b3) = (a2, a3);
        var k0 = Vector256.Create((ulong)stream.SeedLow);
        var k1 = Vector256.Create((ulong)stream.SeedHigh);
        var firstMultiplier = Vector256.Create((ulong)Philox.FirstMultiplier).AsUInt32();
        var secondMultiplier = Vector256.Create((ulong)Philox.SecondMultiplier).AsUInt32();
        for (var round = 0; round < Philox.Rounds; round++)
        {
            var firstA = Avx2.Multiply(a0.AsUInt32(), firstMultiplier);
            var secondA = Avx2.Multiply(a2.AsUInt32(), secondMultiplier);
            var firstB = Avx2.Multiply(b0.AsUInt32(), firstMultiplier);
            var secondB = Avx2.Multiply(b2.AsUInt32(), secondMultiplier);
            a0 = (secondA >> 32) ^ a1 ^ k0;
            a2 = (firstA >> 32) ^ a3 ^ k1;
            b0 = (secondB >> 32) ^ b1 ^ k0;
            b2 = (firstB >> 32) ^ b3 ^ k1;
            (a1, a3, b1, b3) = (secondA, firstA, secondB, firstB);
            k0 += Vector256.Create((ulong)Philox.FirstWeyl);
            k1 += Vector256.Create((ulong)Philox.SecondWeyl);
        }

        var low = Vector256.Create(0xFFFFFFFFUL);
        return ((a0 & low) | (a1 << 32), (a2 & low) | (a3 << 32), (b0 & low) | (b1 << 32), (b2 & low) | (b3 << 32));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector256<double> Quantile(double* rows, ulong* offsets, Vector256<ulong> bits)
    {
        const int rowShift = 52 - QuantileTable.CellBits;
        var number = ((bits & Vector256.Create(UnitCube.TailMask)) | Vector256.Create(UnitCube.TailFrame)).AsDouble() - Vector256.Create(UnitCube.TwoTo52);
        var tail = number.AsUInt64();
        var side = (bits >> (UnitCube.SideBit - 10)) & Vector256.Create((ulong)QuantileTable.RowsPerSide);
        var row = (tail >> rowShift) - Vector256.Create(1023UL * QuantileTable.CellsPerOctave) + side;
        (row << 2).Store(offsets);
        var t = (((tail << QuantileTable.CellBits) & Vector256.Create((1UL << 52) - 1)) | Vector256.Create(0x3FF0000000000000UL)).AsDouble() - Vector256<double>.One;

        var r0 = Vector256.Load(rows + offsets[0]);
        var r1 = Vector256.Load(rows + offsets[1]);
        var r2 = Vector256.Load(rows + offsets[2]);
        var r3 = Vector256.Load(rows + offsets[3]);
        var even = Avx.UnpackLow(r0, r1);
        var odd = Avx.UnpackHigh(r0, r1);
        var evenUpper = Avx.UnpackLow(r2, r3);
        var oddUpper = Avx.UnpackHigh(r2, r3);
        var c0 = Avx.Permute2x128(even, evenUpper, LowerHalves);
        var c1 = Avx.Permute2x128(odd, oddUpper, LowerHalves);
        var c2 = Avx.Permute2x128(even, evenUpper, UpperHalves);
        var c3 = Avx.Permute2x128(odd, oddUpper, UpperHalves);
        return Fma.MultiplyAdd(Fma.MultiplyAdd(Fma.MultiplyAdd(c3, t, c2), t, c1), t, c0);
    }
}
