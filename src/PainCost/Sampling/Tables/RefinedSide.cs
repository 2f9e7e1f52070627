using PainCost.Sampling.Streams;

namespace PainCost.Sampling.Tables;

/// <summary>One side of the median of <see cref="RefinedQuantiles"/>.</summary>
internal sealed class RefinedSide
{
    private const int Cells = 52 * QuantileTable.CellsPerOctave;
    private const int MostHalvings = 40;

    /// <summary>
    /// Memory and time have an end: a list of 100,000 values bends at each and takes some twenty cells for a bend; for a costly quantile
    /// there are fewer.
    /// </summary>
    private const int MostCells = 1 << 22;

    private const double SteepestMonotone = 3;
    private const double LargestTail = 0.5;

    /// <summary>How far a cubic may lie from the quantile, in standard deviations, or far out in the distance from the mean.</summary>
    private const double Tolerance = 1e-7;

    /// <summary>Where in a cell its cubic is held against the quantile function.</summary>
    private static readonly double[] Probes = [0.21, 0.5, 0.79];

    private readonly Distribution distribution;
    private readonly bool upper;
    private readonly int mostCells;
    private readonly List<double> starts = [];
    private readonly List<Cubic> cubics = [];
    private readonly Cubic[] pieces;
    private readonly TailIndex index;

    public RefinedSide(Distribution distribution, bool upper)
    {
        (this.distribution, this.upper) = (distribution, upper);
        mostCells = MostCells / distribution.QuantileCost;
        var start = NodeAt(TailIndex.Start(0));
        for (var cell = 0; cell < Cells; cell++)
        {
            var end = NodeAt(TailIndex.Start(cell + 1));
            Refine(start, end, MostHalvings);
            start = end;
        }

        (pieces, index) = ([.. cubics], new([.. starts]));
        cubics.Clear();
        starts.Clear();
    }

    public int CellCount => pieces.Length;

    public double At(double tailNumber) => PieceAt(tailNumber).At(tailNumber);

    public ref readonly Cubic PieceAt(double tailNumber) => ref pieces[Math.Max(0, index.CountUpTo(tailNumber) - 1)];

    private void Refine(Node start, Node end, int halvings)
    {
        var piece = Cubic.Between(start, end, SteepestMonotone);
        if (halvings == 0 || cubics.Count >= mostCells || Follows(piece, start, end))
        {
            starts.Add(start.TailNumber);
            cubics.Add(piece);
            return;
        }

        var half = start.TailNumber + (0.5 * (end.TailNumber - start.TailNumber));
        var middle = NodeOf(half, Between(half, piece, start, end));
        Refine(start, middle, halvings - 1);
        Refine(middle, end, halvings - 1);
    }

    private bool Follows(in Cubic piece, in Node start, in Node end)
    {
        if (start.Value == end.Value)
        {
            return true;
        }

        foreach (var probe in Probes)
        {
            var tailNumber = start.TailNumber + (probe * (end.TailNumber - start.TailNumber));
            var value = Between(tailNumber, piece, start, end);
            var size = Math.Max(distribution.StandardDeviation, Math.Abs(value - distribution.Mean));
            if (!(Math.Abs(piece.At(tailNumber) - value) <= Tolerance * size))
            {
                return false;
            }
        }

        return true;
    }

    private Node NodeAt(double tailNumber)
    {
        var tail = Tail(tailNumber);
        return NodeOf(tailNumber, upper ? distribution.UpperTailQuantile(tail) : distribution.LowerTailQuantile(tail));
    }

    private Node NodeOf(double tailNumber, double value) =>
        new(tailNumber, value, distribution.QuantileSlope(Tail(tailNumber), upper, value) * UnitCube.SmallestTail);

    /// <summary>The quantile within a cell, which lies between those at its ends and near the cubic.</summary>
    private double Between(double tailNumber, in Cubic piece, in Node start, in Node end) => distribution.QuantileBetween(
        Tail(tailNumber), upper, Math.Min(start.Value, end.Value), Math.Max(start.Value, end.Value), piece.At(tailNumber));

    private static double Tail(double tailNumber) => Math.Min(LargestTail, tailNumber * UnitCube.SmallestTail);

    /// <summary>The quantile at a tail number, and how fast it moves there.</summary>
    internal readonly record struct Node(double TailNumber, double Value, double Slope);
}
