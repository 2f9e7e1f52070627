using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using PainCost.Sampling.Streams;

namespace PainCost.Sampling.Tables;

/// <summary>
/// Four draws at a time with AVX2 and fused multiply-add; the same bits as <see cref="ScalarKernel"/>.
/// </summary>
internal static class Vector256Kernel
{
    private const byte LowerHalves = 0x20;
    private const byte UpperHalves = 0x31;

    /// <summary>The top 16 bits of a lane, sign, exponent and cell.</summary>
    private const byte TopWords = 0x88;

    private const int Lanes = 4;
    private const int WordsPerLane = 4;

    /// <summary>Where in a tail's bits one more is <see cref="QuantileTable.RowsPerSide"/> rows further.</summary>
    private const int SideShift = 58;

    public static bool IsSupported => Avx2.IsSupported && Fma.IsSupported;

    /// <summary>With its top word for the top word of a tail's, a number is 16 and how far into the cell the tail lies: exact.</summary>
    private static Vector256<double> Sixteen => Vector256.Create(16.0);

    /// <summary>Bits first and then their quantiles: together the two want more registers than there are.</summary>
    public static void Fill(in InputStream stream, QuantileTable table, long firstDraw, Span<double> block)
    {
        Philox256.Fill(stream, firstDraw, MemoryMarshal.Cast<double, ulong>(block));
        Apply(table, block);
    }

    /// <summary>Puts quantiles in the place of the bits of their draws.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static unsafe void Apply(QuantileTable table, Span<double> block)
    {
        var memory = stackalloc byte[2 * Vector256<byte>.Count];
        var words = Aligned(memory);
        fixed (double* firstRow = table.Rows)
        fixed (double* target = block)
        {
            var rows = firstRow - (QuantileTable.FirstRow * QuantileTable.CoefficientsPerRow);
            for (var i = 0; i < block.Length; i += Lanes)
            {
                Quantile(rows, words, Vector256.Load(target + i).AsUInt64()).Store(target + i);
            }
        }
    }

    /// <summary>Room for one vector that does not lie across two cache lines: it is written whole and read in parts at once.</summary>
    private static unsafe ushort* Aligned(byte* twoVectors)
    {
        var over = (nuint)twoVectors % (nuint)Vector256<byte>.Count;
        return (ushort*)(twoVectors + (nuint)Vector256<byte>.Count - over);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector256<double> Quantile(double* rows, ushort* words, Vector256<ulong> bits)
    {
        var number = ((bits & Vector256.Create(UnitCube.TailMask)) | Vector256.Create(UnitCube.TailFrame))
            .AsDouble() - Vector256.Create(UnitCube.TwoTo52);
        var tail = number.AsUInt64();
        var side = Avx.BlendVariable(Vector256<double>.Zero, Vector256.Create(1UL << SideShift).AsDouble(), bits.AsDouble());
        (tail + side.AsUInt64()).AsUInt16().Store(words);
        var t = Avx2.Blend(tail.AsUInt16(), Sixteen.AsUInt16(), TopWords).AsDouble() - Sixteen;

        // Four rows of four coefficients are turned so that each vector holds one coefficient of all four lanes (rows a to d):
        //   a0 a1 a2 a3      unpack   a0 b0 a2 b2      halves   a0 b0 c0 d0
        //   b0 b1 b2 b3  ->  a and b, a1 b1 a3 b3  ->  joined,  a1 b1 c1 d1
        //   c0 c1 c2 c3      c and d  c0 d0 c2 d2      low 0x20 a2 b2 c2 d2
        //   d0 d1 d2 d3               c1 d1 c3 d3      high 0x31 a3 b3 c3 d3
        var r0 = Vector256.Load(Row(rows, words, 0));
        var r1 = Vector256.Load(Row(rows, words, 1));
        var r2 = Vector256.Load(Row(rows, words, 2));
        var r3 = Vector256.Load(Row(rows, words, 3));
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

    /// <summary>A row by the top word of a lane: a load of 16 bits is shift and mask in one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe double* Row(double* rows, ushort* words, int lane) =>
        rows + ((nuint)words[(WordsPerLane * lane) + WordsPerLane - 1] * QuantileTable.CoefficientsPerRow);
}
