using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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

    public static unsafe void Fill(in InputStream stream, QuantileTable table, long firstDraw, Span<double> block)
    {
        var counter = Vector512.Create((ulong)firstDraw / 2) + Vector512.Create(0UL, 1, 2, 3, 4, 5, 6, 7);
        fixed (double* rows = table.Rows)
        {
            ref var target = ref MemoryMarshal.GetReference(block);
            for (var i = 0; i < block.Length; i += 2 * Vector512<double>.Count)
            {
                var (first, second) = Bits(stream, counter);
                Quantile(rows, first).StoreUnsafe(ref target, (nuint)i);
                Quantile(rows, second).StoreUnsafe(ref target, (nuint)(i + Vector512<double>.Count));
                counter += Vector512.Create((ulong)InputStream.LanesPerGranule);
            }
        }
    }

    /// <summary>Ten rounds on eight counters; only the low 32 bits of each lane count until the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<ulong> First, Vector512<ulong> Second) Bits(in InputStream stream, Vector512<ulong> counter)
    {
        var c0 = counter;
        var c1 = counter >> 32;
        var c2 = Vector512.Create((ulong)stream.NameLow);
        var c3 = Vector512.Create((ulong)stream.NameHigh);
        var (k0, k1) = (stream.SeedLow, stream.SeedHigh);
        var firstMultiplier = Vector512.Create((ulong)Philox.FirstMultiplier).AsUInt32();
        var secondMultiplier = Vector512.Create((ulong)Philox.SecondMultiplier).AsUInt32();
        for (var round = 0; round < Philox.Rounds; round++)
        {
            var first = Avx512F.Multiply(c0.AsUInt32(), firstMultiplier);
            var second = Avx512F.Multiply(c2.AsUInt32(), secondMultiplier);
            c0 = (second >> 32) ^ c1 ^ Vector512.Create((ulong)k0);
            c2 = (first >> 32) ^ c3 ^ Vector512.Create((ulong)k1);
            c1 = second;
            c3 = first;
            k0 += Philox.FirstWeyl;
            k1 += Philox.SecondWeyl;
        }

        var low = Vector512.Create(0xFFFFFFFFUL);
        return ((c0 & low) | (c1 << 32), (c2 & low) | (c3 << 32));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector512<double> Quantile(double* rows, Vector512<ulong> bits)
    {
        const int rowShift = 52 - QuantileTable.CellBits;
        var number = ((bits & Vector512.Create(UnitCube.TailMask)) | Vector512.Create(UnitCube.TailFrame)).AsDouble() - Vector512.Create(UnitCube.TwoTo52);
        var tail = number.AsUInt64();
        var side = (bits >> (UnitCube.SideBit - 10)) & Vector512.Create((ulong)QuantileTable.RowsPerSide);
        var row = (tail >> rowShift) - Vector512.Create(1023UL * QuantileTable.CellsPerOctave) + side;
        var t = (((tail << QuantileTable.CellBits) & Vector512.Create((1UL << 52) - 1)) | Vector512.Create(0x3FF0000000000000UL)).AsDouble() - Vector512<double>.One;
        var (c0, c1, c2, c3) = Gather(rows, row * Vector512.Create((ulong)QuantileTable.CoefficientsPerRow));
        return Vector512.FusedMultiplyAdd(Vector512.FusedMultiplyAdd(Vector512.FusedMultiplyAdd(c3, t, c2), t, c1), t, c0);
    }

    /// <summary>Loads eight rows of four and transposes them: faster than four gathers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe (Vector512<double> C0, Vector512<double> C1, Vector512<double> C2, Vector512<double> C3) Gather(double* rows, Vector512<ulong> offset)
    {
        var lower = offset.GetLower();
        var upper = offset.GetUpper();
        var r02 = Vector512.Create(Vector256.Load(rows + lower.GetElement(0)), Vector256.Load(rows + lower.GetElement(2)));
        var r13 = Vector512.Create(Vector256.Load(rows + lower.GetElement(1)), Vector256.Load(rows + lower.GetElement(3)));
        var r46 = Vector512.Create(Vector256.Load(rows + upper.GetElement(0)), Vector256.Load(rows + upper.GetElement(2)));
        var r57 = Vector512.Create(Vector256.Load(rows + upper.GetElement(1)), Vector256.Load(rows + upper.GetElement(3)));
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
}
