using System.Runtime.CompilerServices;
using PainCost.Sampling.Streams;

namespace PainCost.Sampling.Tables;

/// <summary>Draws one at a time: what the vector kernels must equal bit for bit, and the way of machines without them.</summary>
internal static class ScalarKernel
{
    private const int ExponentBias = 1023;
    private const int RowShift = 52 - QuantileTable.CellBits;
    private const ulong FractionMask = (1UL << RowShift) - 1;
    private const ulong One = 0x3FF0000000000000UL;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Fill(in InputStream stream, QuantileTable table, long firstDraw, Span<double> block)
    {
        var counter = firstDraw / 2;
        for (var granule = 0; granule < block.Length; granule += 2 * InputStream.LanesPerGranule)
        {
            for (var lane = 0; lane < InputStream.LanesPerGranule; lane++, counter++)
            {
                var (first, second) = stream.Bits(counter);
                block[granule + lane] = Quantile(table.Rows, first);
                block[granule + InputStream.LanesPerGranule + lane] = Quantile(table.Rows, second);
            }
        }
    }

    /// <summary>Puts quantiles in the place of the bits of their draws.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Apply(QuantileTable table, Span<double> block)
    {
        for (var i = 0; i < block.Length; i++)
        {
            block[i] = Quantile(table.Rows, BitConverter.DoubleToUInt64Bits(block[i]));
        }
    }

    public static double Quantile(ReadOnlySpan<double> rows, ulong bits)
    {
        var tail = BitConverter.DoubleToUInt64Bits(UnitCube.TailNumber(bits));
        var side = (int)(bits >> UnitCube.SideBit) * QuantileTable.RowsPerSide;
        var row = side + (int)(tail >> RowShift) - (ExponentBias * QuantileTable.CellsPerOctave);
        var t = BitConverter.UInt64BitsToDouble(((tail & FractionMask) << QuantileTable.CellBits) | One) - 1;
        var cubic = rows.Slice(row * QuantileTable.CoefficientsPerRow, QuantileTable.CoefficientsPerRow);
        return Math.FusedMultiplyAdd(Math.FusedMultiplyAdd(Math.FusedMultiplyAdd(cubic[3], t, cubic[2]), t, cubic[1]), t, cubic[0]);
    }
}
