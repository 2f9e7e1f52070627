using System.Collections.Concurrent;
using PainCost.Modelling.Blocks;
using PainCost.Numerics.Beta;
using PainCost.Sampling.Streams;

namespace PainCost.Sampling.Draws;

/// <summary>
/// From the score of a copula, normal or Student's t, to the bits of its probability: the tail as cubics in 1 + |score|,
/// 128 cells an octave, so that cells widen where the tail of t does.
/// </summary>
internal sealed class ScoreTable
{
    public const int CellBits = 7;
    public const int CoefficientsPerRow = 4;

    /// <summary>The top bits of 1, sign, exponent and cell: the first row's.</summary>
    public const int FirstRow = 1023 << CellBits;

    private const int CellsPerOctave = 1 << CellBits;

    private static readonly ConcurrentDictionary<Copula, ScoreTable> Known = [];

    private readonly AlignedMemory rows;

    private ScoreTable(Copula copula)
    {
        var furthest = StudentT.BothTailsQuantile(UnitCube.SmallestTail, copula.DegreesOfFreedom);
        var octaves = Math.ILogB(1 + furthest);
        octaves += Math.ScaleB(1, octaves) < 1 + furthest ? 1 : 0;
        End = Math.BitDecrement(Math.ScaleB(1, octaves));
        rows = new(octaves * CellsPerOctave * CoefficientsPerRow);
        var density = ScoreDensity.Of(copula);
        for (var cell = 0; cell < octaves * CellsPerOctave; cell++)
        {
            Fill(rows.Span.Slice(cell * CoefficientsPerRow, CoefficientsPerRow), Node(cell), Node(cell + 1), copula.DegreesOfFreedom,
                density);
        }
    }

    public ReadOnlySpan<double> Rows => rows.Span;

    /// <summary>The largest 1 + |score| that has a row; no draw is further out.</summary>
    public double End { get; }

    public static ScoreTable Of(Copula copula) => Known.GetOrAdd(copula, static c => new(c));

    /// <summary>Puts the bits of its probability, as <see cref="UnitCube"/> reads them, in the place of each score.</summary>
    /// <param name="block">Its length is a multiple of 16.</param>
    public void ToBits(Span<double> block)
    {
        if (ScoreKernel.IsVectorSupported)
        {
            ScoreKernel.VectorBits(Rows, End, block);
        }
        else
        {
            ScoreKernel.ScalarBits(Rows, End, block);
        }
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

    private static double Node(int index) =>
        Math.ScaleB(1 + ((double)(index % CellsPerOctave) / CellsPerOctave), index / CellsPerOctave) - 1;
}
