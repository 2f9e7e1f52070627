using PainCost.Sampling.Streams;

namespace PainCost.Sampling.Tables;

/// <summary>
/// Ascending thresholds on one side's tail number, found from the bits of the number: first the cell, sixteen an octave as in
/// <see cref="QuantileTable"/>, then by halving among the thresholds within it.
/// </summary>
internal sealed class TailIndex
{
    private const int Octaves = 52;
    private const int Cells = Octaves * QuantileTable.CellsPerOctave;
    private const int RowShift = 52 - QuantileTable.CellBits;

    private readonly double[] thresholds;
    private readonly int[] firstOfCell = new int[Cells + 1];

    /// <param name="thresholds">Tail numbers, ascending.</param>
    public TailIndex(double[] thresholds)
    {
        this.thresholds = thresholds;
        var index = 0;
        for (var cell = 0; cell <= Cells; cell++)
        {
            while (index < thresholds.Length && thresholds[index] <= Start(cell))
            {
                index++;
            }

            firstOfCell[cell] = index;
        }
    }

    /// <summary>Where a cell starts, as a tail number.</summary>
    public static double Start(int cell) =>
        Math.ScaleB(1
            + ((double)(cell % QuantileTable.CellsPerOctave) / QuantileTable.CellsPerOctave), cell / QuantileTable.CellsPerOctave);

    /// <summary>The cell that a tail number lies in.</summary>
    public static int CellOf(double tailNumber) =>
        (int)(BitConverter.DoubleToUInt64Bits(tailNumber) >> RowShift) - QuantileTable.FirstRow;

    /// <summary>The threshold that so many of them end with; 0 where there are none.</summary>
    public double Last(int count) => count == 0 ? 0 : thresholds[count - 1];

    /// <summary>How many thresholds are at or below a tail number.</summary>
    public int CountUpTo(double tailNumber)
    {
        var cell = CellOf(tailNumber);
        var (holding, failing) = (firstOfCell[cell], firstOfCell[cell + 1]);
        while (holding < failing)
        {
            var middle = (holding + failing) >>> 1;
            (holding, failing) = thresholds[middle] <= tailNumber ? (middle + 1, failing) : (holding, middle);
        }

        return holding;
    }

    /// <summary>A tail probability as a tail number.</summary>
    public static double TailNumber(double tail) => tail / UnitCube.SmallestTail;
}
