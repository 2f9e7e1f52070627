using System.Runtime.CompilerServices;
using PainCost.Modelling.Blocks;
using PainCost.Sampling.Streams;

namespace PainCost.Sampling.Tables;

/// <summary>
/// A quantile function as cubics over cells of the tail, sixteen cells an octave, each side of the median for itself.
/// The cell's row is found from the bits of the tail number: no search, no branch, no logarithm.
/// </summary>
internal sealed class QuantileTable
{
    public const int CellsPerOctave = 16;
    public const int CellBits = 4;
    public const int CoefficientsPerRow = 4;

    /// <summary>The upper side's rows begin where bit 63 of the draw, shifted here, puts them.</summary>
    public const int RowsPerSide = 1024;

    /// <summary>
    /// The row of a tail number is the top 16 bits of its double, sign, exponent and cell, less this; and
    /// <see cref="RowsPerSide"/> more on the upper side.
    /// </summary>
    public const int FirstRow = 1023 * CellsPerOctave;

    private const int Octaves = 52;
    private const int Cells = Octaves * CellsPerOctave;
    private const double SteepestMonotone = 3;

    private static readonly ConditionalWeakTable<Distribution, QuantileTable> Tables = [];
    private static readonly double[] Nodes = MakeNodes();

    private readonly AlignedMemory rows = new(2 * RowsPerSide * CoefficientsPerRow);

    private QuantileTable(Distribution distribution)
    {
        FillSide(distribution, upper: false);
        FillSide(distribution, upper: true);
    }

    /// <summary>Coefficients of 1, t, t², t³, row after row; t runs from 0 to 1 over the cell.</summary>
    public ReadOnlySpan<double> Rows => rows.Span;

    /// <summary>The table of a distribution, made at its first use and kept as long as the distribution itself.</summary>
    public static QuantileTable Of(Distribution distribution) => Tables.GetValue(distribution, static d => new QuantileTable(d));

    /// <summary>The cubic over the cell of a tail number.</summary>
    public Cubic PieceAt(double tailNumber, bool isUpper)
    {
        var cell = TailIndex.CellOf(tailNumber);
        var row = Rows.Slice((cell + (isUpper ? RowsPerSide : 0)) * CoefficientsPerRow, CoefficientsPerRow);
        var start = TailIndex.Start(cell);
        return new Cubic(start, 1 / (TailIndex.Start(cell + 1) - start), row[0], row[1], row[2], row[3]);
    }

    private static double[] MakeNodes()
    {
        var nodes = new double[Cells + 1];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = Math.ScaleB((1 + ((double)(i % CellsPerOctave) / CellsPerOctave)) * UnitCube.SmallestTail, i / CellsPerOctave);
        }

        return nodes;
    }

    private void FillSide(Distribution distribution, bool upper)
    {
        var values = new double[Nodes.Length];
        distribution.TailQuantiles(Nodes, upper, values);
        var side = rows.Span[((upper ? RowsPerSide : 0) * CoefficientsPerRow)..];
        for (var cell = 0; cell < Cells; cell++)
        {
            var width = Nodes[cell + 1] - Nodes[cell];
            var rise = values[cell + 1] - values[cell];
            var start = Slope(distribution.QuantileSlope(Nodes[cell], upper, values[cell]), width, rise);
            var end = Slope(distribution.QuantileSlope(Nodes[cell + 1], upper, values[cell + 1]), width, rise);
            var row = side.Slice(cell * CoefficientsPerRow, CoefficientsPerRow);
            row[0] = values[cell];
            row[1] = start;
            row[2] = (3 * rise) - (2 * start) - end;
            row[3] = start + end - (2 * rise);
        }
    }

    /// <summary>
    /// The quantile function's rise over one cell width at a node, 1 / density, limited to three times the cell's own rise:
    /// a cubic with such ends is monotone (Fritsch and Carlson 1980).
    /// </summary>
    private static double Slope(double quantileSlope, double width, double rise)
    {
        var slope = width * quantileSlope;
        var limit = SteepestMonotone * Math.Abs(rise);
        return Math.CopySign(slope <= limit ? slope : limit, rise);
    }
}
