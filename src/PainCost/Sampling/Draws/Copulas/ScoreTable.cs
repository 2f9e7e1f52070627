using System.Collections.Concurrent;
using PainCost.Dependence;
using PainCost.Distributions.Special;
using PainCost.Modelling.Compiled;
using PainCost.Sampling.Draws.Points;

namespace PainCost.Sampling.Draws.Copulas;

/// <summary>
/// From the score of a copula, normal or Student's t, to the bits of its probability: the tail as cubics in 1 + |score|,
/// 128 cells an octave, so that cells widen where the tail of t does.
/// </summary>
internal sealed class ScoreTable
{
    private const int CellBits = 7;
    private const int RowShift = 52 - CellBits;
    private const int CellsPerOctave = 1 << CellBits;
    private const int FirstRow = 1023 << CellBits;
    private const int CoefficientsPerRow = 4;
    private const ulong FractionMask = (1UL << RowShift) - 1;
    private const ulong One = 0x3FF0000000000000UL;
    private const double LargestTail = UnitCube.TwoTo52 - 1;

    private static readonly ConcurrentDictionary<Copula, ScoreTable> Known = [];

    private readonly AlignedMemory rows;
    private readonly double end;

    private ScoreTable(Copula copula)
    {
        var furthest = StudentT.Quantile(UnitCube.SmallestTail, copula.DegreesOfFreedom);
        var octaves = (int)Math.Ceiling(Math.Log2(1 + furthest));
        end = Math.BitDecrement(Math.ScaleB(1, octaves));
        rows = new(octaves * CellsPerOctave * CoefficientsPerRow);
        var density = ScoreDensity.Of(copula);
        for (var cell = 0; cell < octaves * CellsPerOctave; cell++)
        {
            Fill(rows.Span.Slice(cell * CoefficientsPerRow, CoefficientsPerRow), Node(cell), Node(cell + 1), copula.DegreesOfFreedom, density);
        }
    }

    public static ScoreTable Of(Copula copula) => Known.GetOrAdd(copula, static c => new(c));

    /// <summary>Puts the bits of its probability, as <see cref="UnitCube"/> reads them, in the place of each score.</summary>
    public void ToBits(Span<double> block)
    {
        var table = rows.Span;
        for (var i = 0; i < block.Length; i++)
        {
            block[i] = BitConverter.UInt64BitsToDouble(Bits(table, block[i]));
        }
    }

    private ulong Bits(ReadOnlySpan<double> table, double score)
    {
        var place = BitConverter.DoubleToUInt64Bits(Math.Min(1 + Math.Abs(score), end));
        var row = ((int)(place >> RowShift) - FirstRow) * CoefficientsPerRow;
        var t = BitConverter.UInt64BitsToDouble(((place & FractionMask) << CellBits) | One) - 1;
        var cubic = table.Slice(row, CoefficientsPerRow);
        var tail = Math.FusedMultiplyAdd(Math.FusedMultiplyAdd(Math.FusedMultiplyAdd(cubic[3], t, cubic[2]), t, cubic[1]), t, cubic[0]);

        // Adding 2^52 leaves the tail number's integer part in the low bits; the last bit set makes it odd.
        var bits = BitConverter.DoubleToUInt64Bits(Math.Clamp(tail, 1, LargestTail) + UnitCube.TwoTo52) & UnitCube.TailMask;
        var side = ~BitConverter.DoubleToUInt64Bits(score) & (1UL << UnitCube.SideBit);
        return bits | side | 1;
    }

    /// <summary>Hermite's cubic of the tail number, which is 2^53 times the tail.</summary>
    private static void Fill(Span<double> row, double from, double to, double degrees, ScoreDensity density)
    {
        var (low, high) = (TailNumber(from, degrees), TailNumber(to, degrees));
        var (rise, width) = (high - low, (to - from) / UnitCube.SmallestTail);
        var (start, finish) = (-width * density.At(from), -width * density.At(to));
        row[0] = low;
        row[1] = start;
        row[2] = (3 * rise) - (2 * start) - finish;
        row[3] = start + finish - (2 * rise);
    }

    private static double TailNumber(double score, double degrees) => 0.5 * StudentT.BothTails(score, degrees) / UnitCube.SmallestTail;

    private static double Node(int index) => Math.ScaleB(1 + ((double)(index % CellsPerOctave) / CellsPerOctave), index / CellsPerOctave) - 1;
}
