using System.Runtime.Intrinsics;
using PainCost.Modelling.Blocks;
using PainCost.Numerics.Sums;
using PainCost.Sensitivity.Evaluation;

namespace PainCost.Sensitivity.Attribution;

/// <summary>
/// A block of the values of inputs that a copula ties, while factors move one after the other from the first point set to the second.
/// </summary>
/// <remarks>
/// The correlations are factored in the reverse of the order in which the factors move, so that those not yet moved are functions of
/// parts that have not moved, and those moved are drawn anew given the others. One thread's own.
/// </remarks>
internal sealed class TiedDraws
{
    private const int Granule = BlockProgram.Granule;

    private readonly TiedInputs tied;
    private readonly PointSets sets;
    private readonly ScorePair[] scores;
    private readonly double[][] parts;
    private readonly double[][] values;
    private readonly TiedOrder[] orders;
    private readonly int[] changedFrom;
    private readonly double[] scratch;

    public TiedDraws(TiedInputs tied, PointSets sets, int blockSize)
    {
        (this.tied, this.sets) = (tied, sets);
        double[][] Columns() => [.. Enumerable.Range(0, tied.Count).Select(_ => new double[blockSize])];
        scores = [.. Enumerable.Range(0, tied.Count).Select(_ => new ScorePair(blockSize, tied.HasScale))];
        (parts, values, scratch) = (Columns(), Columns(), new double[blockSize]);
        orders = [.. Enumerable.Range(0, blockSize / Granule).Select(_ => new TiedOrder(tied))];
        changedFrom = new int[orders.Length];
    }

    /// <summary>Draws a block of both sets, with nothing moved yet.</summary>
    /// <param name="firstDraw">The block's first draw.</param>
    /// <param name="count">How many.</param>
    /// <param name="moves">For each granule, when each factor moves.</param>
    /// <param name="factors">How many factors there are.</param>
    public void Load(long firstDraw, int count, ReadOnlySpan<int> moves, int factors)
    {
        for (var member = 0; member < tied.Count; member++)
        {
            scores[member].Load(sets, tied.Places[member], tied.HasScale ? tied.Scales[member] : -1, firstDraw, count);
        }

        for (var granule = 0; granule < count / Granule; granule++)
        {
            orders[granule].Arrange(moves.Slice(granule * factors, factors));
            changedFrom[granule] = 0;
            Scale(granule);
            Renew(granule, isMoved: false);
        }

        Evaluate(count);
    }

    /// <summary>Moves a factor in each granule.</summary>
    public void Move(ReadOnlySpan<int> factorOfGranule)
    {
        for (var granule = 0; granule < factorOfGranule.Length; granule++)
        {
            changedFrom[granule] = orders[granule].FirstOf(factorOfGranule[granule]);
            Renew(granule, isMoved: true);
        }

        Evaluate(factorOfGranule.Length * Granule);
    }

    /// <summary>The values of a member.</summary>
    public ReadOnlySpan<double> Values(int member) => values[member];

    /// <summary>How many degrees of freedom a scale has depends on how many members are known before it.</summary>
    private void Scale(int granule)
    {
        var order = orders[granule];
        for (var place = 0; tied.HasScale && place < tied.Count; place++)
        {
            var pair = scores[order.Members[place]];
            tied.ToSquaredScales(order.Known(place), Lanes(pair.FirstScale, granule));
            tied.ToSquaredScales(order.Known(place), Lanes(pair.SecondScale, granule));
        }
    }

    /// <summary>The parts, each independent of those before it or, under Student's t, a t number given these.</summary>
    /// <remarks>
    /// Given k members whose parts have the sum of squares d, the common scale of a t with ν degrees of freedom is such that the next
    /// part is √((ν + d)/χ²) times a normal number, χ² with ν + k degrees of freedom (Ding, The American Statistician 70 (2016) 293-295).
    /// </remarks>
    private void Renew(int granule, bool isMoved)
    {
        var order = orders[granule];
        Span<double> spread = stackalloc double[Granule];
        spread.Fill(tied.Degrees);
        for (var place = 0; place < tied.Count; place++)
        {
            var pair = scores[order.Members[place]];
            var part = Lanes(parts[order.Members[place]], granule);
            if (place >= changedFrom[granule])
            {
                Lanes(isMoved ? pair.Second : pair.First, granule).CopyTo(part);
                if (tied.HasScale)
                {
                    Stretch(part, spread, Lanes(isMoved ? pair.SecondScale : pair.FirstScale, granule));
                }
            }

            if (tied.HasScale && order.HasOwnPart(place))
            {
                Elementwise.MultiplyAdd(part, part, spread, spread);
            }
        }
    }

    private static void Stretch(Span<double> part, ReadOnlySpan<double> spread, ReadOnlySpan<double> squaredScale)
    {
        for (var lane = 0; lane < part.Length; lane++)
        {
            part[lane] *= Math.Sqrt(spread[lane] / squaredScale[lane]);
        }
    }

    /// <summary>Makes the values of those that changed, of many granules at a time.</summary>
    private void Evaluate(int count)
    {
        for (var member = 0; member < tied.Count; member++)
        {
            var changed = 0;
            for (var granule = 0; granule < count / Granule; granule++)
            {
                if (orders[granule].PlaceOf(member) >= changedFrom[granule])
                {
                    Combine(granule, member, Lanes(scratch, changed++));
                }
            }

            tied.ToValues(member, scratch.AsSpan(0, changed * Granule));
            for (var (granule, next) = (0, 0); next < changed; granule++)
            {
                if (orders[granule].PlaceOf(member) >= changedFrom[granule])
                {
                    Lanes(scratch, next++).CopyTo(Lanes(values[member], granule));
                }
            }
        }
    }

    /// <summary>A score from parts; sixteen draws are two of the widest vectors.</summary>
    private void Combine(int granule, int member, Span<double> score)
    {
        var order = orders[granule];
        var weights = order.Lower.Row(order.PlaceOf(member));
        var (low, high) = (Vector512<double>.Zero, Vector512<double>.Zero);
        for (var place = 0; place < weights.Length; place++)
        {
            ReadOnlySpan<double> part = Lanes(parts[order.Members[place]], granule);
            var weight = Vector512.Create(weights[place]);
            low = Vector512.FusedMultiplyAdd(Vector512.Create(part), weight, low);
            high = Vector512.FusedMultiplyAdd(Vector512.Create(part[Vector512<double>.Count..]), weight, high);
        }

        low.CopyTo(score);
        high.CopyTo(score[Vector512<double>.Count..]);
    }

    private static Span<double> Lanes(double[] block, int granule) => block.AsSpan(granule * Granule, Granule);
}
