using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using PainCost.Sampling.Streams;

namespace PainCost.Sampling.Draws;

/// <summary>From scores to bits by the rows of a <see cref="ScoreTable"/>: one at a time, or four with AVX2 to the same bits.</summary>
internal static class ScoreKernel
{
    private const int RowShift = 52 - ScoreTable.CellBits;
    private const int RowWidthBits = 2;
    private const ulong FractionMask = (1UL << RowShift) - 1;
    private const ulong One = 0x3FF0000000000000UL;
    private const ulong SideMask = 1UL << UnitCube.SideBit;
    private const double LargestTail = UnitCube.TwoTo52 - 1;

    public static bool IsVectorSupported => Avx2.IsSupported && Fma.IsSupported;

    /// <summary>Puts bits in the place of scores.</summary>
    /// <param name="rows">Coefficients of 1, t, t², t³ of the tail number, row after row.</param>
    /// <param name="end">The largest 1 + |score| that has a row.</param>
    /// <param name="block">Its length is a multiple of 16.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static unsafe void VectorBits(ReadOnlySpan<double> rows, double end, Span<double> block)
    {
        fixed (double* first = rows)
        fixed (double* target = block)
        {
            for (var i = 0; i < block.Length; i += Vector256<double>.Count)
            {
                Bits(first, Vector256.Create(end), Vector256.Load(target + i)).AsDouble().Store(target + i);
            }
        }
    }

    /// <summary>The same, one score at a time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void ScalarBits(ReadOnlySpan<double> rows, double end, Span<double> block)
    {
        for (var i = 0; i < block.Length; i++)
        {
            block[i] = BitConverter.UInt64BitsToDouble(Bits(rows, end, block[i]));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector256<ulong> Bits(double* rows, Vector256<double> end, Vector256<double> score)
    {
        var place = Avx.Min(Vector256.Abs(score) + Vector256<double>.One, end).AsUInt64();
        var row = (((place >> RowShift) - Vector256.Create((ulong)ScoreTable.FirstRow)) << RowWidthBits).AsInt64();
        var t = (((place & Vector256.Create(FractionMask)) << ScoreTable.CellBits) | Vector256.Create(One))
            .AsDouble() - Vector256<double>.One;
        var tail = Fma.MultiplyAdd(Column(rows, 3, row), t, Column(rows, 2, row));
        tail = Fma.MultiplyAdd(Fma.MultiplyAdd(tail, t, Column(rows, 1, row)), t, Column(rows, 0, row));
        var kept = Avx.Min(Avx.Max(tail, Vector256<double>.One), Vector256.Create(LargestTail));
        var bits = (kept + Vector256.Create(UnitCube.TwoTo52)).AsUInt64() & Vector256.Create(UnitCube.TailMask);
        return bits | Vector256.AndNot(Vector256.Create(SideMask), score.AsUInt64()) | Vector256<ulong>.One;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector256<double> Column(double* rows, int coefficient, Vector256<long> row) =>
        Avx2.GatherVector256(rows + coefficient, row, sizeof(double));

    private static ulong Bits(ReadOnlySpan<double> rows, double end, double score)
    {
        var place = BitConverter.DoubleToUInt64Bits(Math.Min(1 + Math.Abs(score), end));
        var row = ((int)(place >> RowShift) - ScoreTable.FirstRow) << RowWidthBits;
        var t = BitConverter.UInt64BitsToDouble(((place & FractionMask) << ScoreTable.CellBits) | One) - 1;
        var cubic = rows.Slice(row, ScoreTable.CoefficientsPerRow);
        var tail = Math.FusedMultiplyAdd(Math.FusedMultiplyAdd(Math.FusedMultiplyAdd(cubic[3], t, cubic[2]), t, cubic[1]), t, cubic[0]);

        // Adding 2^52 leaves the tail number's integer part in the low bits; the last bit set makes it odd.
        var bits = BitConverter.DoubleToUInt64Bits(Math.Clamp(tail, 1, LargestTail) + UnitCube.TwoTo52) & UnitCube.TailMask;
        return bits | (~BitConverter.DoubleToUInt64Bits(score) & SideMask) | 1;
    }
}
