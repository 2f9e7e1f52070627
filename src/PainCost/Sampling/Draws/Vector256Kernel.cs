using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PainCost.Sampling.Draws;

/// <summary>Four counters at a time with AVX2 and fused multiply-add; the same bits as <see cref="ScalarKernel"/>.</summary>
internal static class Vector256Kernel
{
    private const byte LowerHalves = 0x20;
    private const byte UpperHalves = 0x31;

    public static bool IsSupported => Avx2.IsSupported && Fma.IsSupported;

    public static unsafe void Fill(in InputStream stream, QuantileTable table, long firstDraw, Span<double> block)
    {
        const int lanes = 4;
        var counter = Vector256.Create((ulong)firstDraw / 2) + Vector256.Create(0UL, 1, 2, 3);
        fixed (double* rows = table.Rows)
        {
            ref var target = ref MemoryMarshal.GetReference(block);
            for (var granule = 0; granule < block.Length; granule += 2 * InputStream.LanesPerGranule)
            {
                for (var i = granule; i < granule + InputStream.LanesPerGranule; i += lanes)
                {
                    var (first, second) = Bits(stream, counter);
                    Quantile(rows, first).StoreUnsafe(ref target, (nuint)i);
                    Quantile(rows, second).StoreUnsafe(ref target, (nuint)(i + InputStream.LanesPerGranule));
                    counter += Vector256.Create((ulong)lanes);
                }
            }
        }
    }

    /// <summary>Ten rounds on four counters; only the low 32 bits of each lane count until the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<ulong> First, Vector256<ulong> Second) Bits(in InputStream stream, Vector256<ulong> counter)
    {
        var c0 = counter;
        var c1 = counter >> 32;
        var c2 = Vector256.Create((ulong)stream.NameLow);
        var c3 = Vector256.Create((ulong)stream.NameHigh);
        var (k0, k1) = (stream.SeedLow, stream.SeedHigh);
        var firstMultiplier = Vector256.Create((ulong)Philox.FirstMultiplier).AsUInt32();
        var secondMultiplier = Vector256.Create((ulong)Philox.SecondMultiplier).AsUInt32();
        for (var round = 0; round < Philox.Rounds; round++)
        {
            var first = Avx2.Multiply(c0.AsUInt32(), firstMultiplier);
            var second = Avx2.Multiply(c2.AsUInt32(), secondMultiplier);
            c0 = (second >> 32) ^ c1 ^ Vector256.Create((ulong)k0);
            c2 = (first >> 32) ^ c3 ^ Vector256.Create((ulong)k1);
            c1 = second;
            c3 = first;
            k0 += Philox.FirstWeyl;
            k1 += Philox.SecondWeyl;
        }

        var low = Vector256.Create(0xFFFFFFFFUL);
        return ((c0 & low) | (c1 << 32), (c2 & low) | (c3 << 32));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector256<double> Quantile(double* rows, Vector256<ulong> bits)
    {
        const int rowShift = 52 - QuantileTable.CellBits;
        var number = ((bits & Vector256.Create(UnitCube.TailMask)) | Vector256.Create(UnitCube.TailFrame)).AsDouble() - Vector256.Create(UnitCube.TwoTo52);
        var tail = number.AsUInt64();
        var side = (bits >> (UnitCube.SideBit - 10)) & Vector256.Create((ulong)QuantileTable.RowsPerSide);
        var offset = ((tail >> rowShift) - Vector256.Create(1023UL * QuantileTable.CellsPerOctave) + side) << 2;
        var t = (((tail << QuantileTable.CellBits) & Vector256.Create((1UL << 52) - 1)) | Vector256.Create(0x3FF0000000000000UL)).AsDouble() - Vector256<double>.One;

        var r0 = Vector256.Load(rows + offset.GetElement(0));
        var r1 = Vector256.Load(rows + offset.GetElement(1));
        var r2 = Vector256.Load(rows + offset.GetElement(2));
        var r3 = Vector256.Load(rows + offset.GetElement(3));
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
