using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using PainCost.Sampling.Streams;

namespace PainCost.Sampling.Tables;

/// <summary>Sixteen counters, thirty-two draws, at a time with AVX-512; the same bits as <see cref="ScalarKernel"/>.</summary>
internal static class Vector512Kernel
{
    // Lanes (0, 2) and (1, 3) of 128 bits of both operands.
    private const byte EvenLanes = 0x88;
    private const byte OddLanes = 0xDD;

    private const int TwoGranules = 4 * InputStream.LanesPerGranule;
    private const int WordsPerLane = 4;

    /// <summary>Where in a tail's bits one more is <see cref="QuantileTable.RowsPerSide"/> rows further.</summary>
    private const int SideShift = 58;

    public static bool IsSupported => Avx512F.IsSupported;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static unsafe void Fill(in InputStream stream, QuantileTable table, long firstDraw, Span<double> block)
    {
        var words = stackalloc ushort[WordsPerLane * InputStream.LanesPerGranule];
        var keys = stackalloc ulong[2 * Philox.Rounds];
        // Before any vector: a call would spill those alive across it, and the loop would then read them from the stack.
        Philox.RoundKeys(stream.SeedLow, stream.SeedHigh, new Span<ulong>(keys, 2 * Philox.Rounds));
        var counter = Vector512.Create((ulong)firstDraw / 2) + Vector512.Create(0UL, 1, 2, 3, 4, 5, 6, 7);
        var next = Vector512.Create((ulong)InputStream.LanesPerGranule);
        var nameLow = Vector512.Create((ulong)stream.NameLow);
        var nameHigh = Vector512.Create((ulong)stream.NameHigh);
        fixed (double* firstRow = table.Rows)
        fixed (double* target = block)
        {
            var rows = firstRow - (QuantileTable.FirstRow * QuantileTable.CoefficientsPerRow);
            for (var i = 0; i <= block.Length - TwoGranules; i += TwoGranules)
            {
                var (a, b, c, d) = Philox512.Bits(keys, nameLow, nameHigh, counter, counter + next);
                Quantile(rows, words, a).Store(target + i);
                Quantile(rows, words, b).Store(target + i + 8);
                Quantile(rows, words, c).Store(target + i + 16);
                Quantile(rows, words, d).Store(target + i + 24);
                counter += next + next;
            }
        }

        if (block.Length % TwoGranules != 0)
        {
            FillLast(stream, table, firstDraw + block.Length - (TwoGranules / 2), block[^(TwoGranules / 2)..]);
        }
    }

    /// <summary>Puts quantiles in the place of the bits of their draws.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static unsafe void Apply(QuantileTable table, Span<double> block)
    {
        var words = stackalloc ushort[WordsPerLane * InputStream.LanesPerGranule];
        fixed (double* firstRow = table.Rows)
        fixed (double* target = block)
        {
            var rows = firstRow - (QuantileTable.FirstRow * QuantileTable.CoefficientsPerRow);
            for (var i = 0; i < block.Length; i += InputStream.LanesPerGranule)
            {
                Quantile(rows, words, Vector512.Load(target + i).AsUInt64()).Store(target + i);
            }
        }
    }

    /// <summary>A granule alone, as the first of two; a loop that could do both would be the slower for it.</summary>
    private static void FillLast(in InputStream stream, QuantileTable table, long firstDraw, Span<double> granule)
    {
        Span<double> two = stackalloc double[TwoGranules];
        Fill(stream, table, firstDraw, two);
        two[..granule.Length].CopyTo(granule);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector512<double> Quantile(double* rows, ushort* words, Vector512<ulong> bits)
    {
        var number = ((bits & Vector512.Create(UnitCube.TailMask)) | Vector512.Create(UnitCube.TailFrame))
            .AsDouble() - Vector512.Create(UnitCube.TwoTo52);
        var tail = number.AsUInt64();
        var side = (bits >> (UnitCube.SideBit - SideShift)) & Vector512.Create(1UL << SideShift);
        (tail + side).AsUInt16().Store(words);
        var t = (((tail << QuantileTable.CellBits) & Vector512.Create((1UL << 52) - 1)) | Vector512.Create(0x3FF0000000000000UL))
            .AsDouble() - Vector512<double>.One;
        var (c0, c1, c2, c3) = Gather(rows, words);
        return Vector512.FusedMultiplyAdd(Vector512.FusedMultiplyAdd(Vector512.FusedMultiplyAdd(c3, t, c2), t, c1), t, c0);
    }

    /// <summary>Loads eight rows of four and transposes them: faster than four gathers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe (Vector512<double> C0, Vector512<double> C1, Vector512<double> C2, Vector512<double> C3) Gather(
        double* rows, ushort* words)
    {
        var r02 = Pair(Row(rows, words, 0), Row(rows, words, 2));
        var r13 = Pair(Row(rows, words, 1), Row(rows, words, 3));
        var r46 = Pair(Row(rows, words, 4), Row(rows, words, 6));
        var r57 = Pair(Row(rows, words, 5), Row(rows, words, 7));
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

    /// <summary>A row by the top word of a lane: a load of 16 bits is shift and mask in one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe double* Row(double* rows, ushort* words, int lane) =>
        rows + ((nuint)words[(WordsPerLane * lane) + WordsPerLane - 1] * QuantileTable.CoefficientsPerRow);
}
