using PainCost.Modelling.Compiled;
using PainCost.Modelling.Compiled.Blocks;
using PainCost.Sensitivity.Evaluation;

namespace PainCost.Sensitivity.Attribution;

/// <summary>A block of draws in which the factors move one after the other from the first point set to the second.</summary>
/// <remarks>One thread's own.</remarks>
internal sealed class MovingDraws : IInputDraws
{
    private readonly PointSets sets;
    private readonly MovingOrders orders;
    private readonly double[][] first;
    private readonly double[][] second;
    private readonly int[] factorOf;
    private readonly int[] orderOf;
    private readonly int[] positionOf;
    private int moved;

    public MovingDraws(PointSets sets, IReadOnlyList<Factor> factors, MovingOrders orders, int blockSize)
    {
        (this.sets, this.orders) = (sets, orders);
        var inputs = factors.SelectMany(factor => factor.Inputs).DefaultIfEmpty(-1).Max() + 1;
        (first, second, factorOf) = (new double[inputs][], new double[inputs][], new int[inputs]);
        for (var factor = 0; factor < factors.Count; factor++)
        {
            foreach (var input in factors[factor].Inputs)
            {
                (first[input], second[input], factorOf[input]) = (new double[blockSize], new double[blockSize], factor);
            }
        }

        var granules = blockSize / BlockProgram.Granule;
        (orderOf, positionOf) = (new int[granules * factors.Count], new int[granules * factors.Count]);
    }

    /// <summary>Draws a block of both sets and the orders, with nothing moved yet.</summary>
    public void Load(long firstDraw, int count)
    {
        for (var input = 0; input < first.Length; input++)
        {
            if (first[input] is not null)
            {
                sets.First.Fill(input, firstDraw, first[input].AsSpan(0, count));
                sets.Second.Fill(input, firstDraw, second[input].AsSpan(0, count));
            }
        }

        for (var granule = 0; granule < count / BlockProgram.Granule; granule++)
        {
            var order = orderOf.AsSpan(granule * orders.Factors, orders.Factors);
            orders.Fill(firstDraw + (granule * BlockProgram.Granule), order);
            for (var place = 0; place < order.Length; place++)
            {
                positionOf[(granule * orders.Factors) + order[place]] = place;
            }
        }

        moved = 0;
    }

    /// <summary>Moves the next factor of every order.</summary>
    public void MoveNext() => moved++;

    /// <summary>The factor that moved last in a granule of the block.</summary>
    public int LastMoved(int granule) => orderOf[(granule * orders.Factors) + moved - 1];

    public void Fill(int input, long firstDraw, Span<double> block)
    {
        for (var granule = 0; granule < block.Length / BlockProgram.Granule; granule++)
        {
            var isMoved = positionOf[(granule * orders.Factors) + factorOf[input]] < moved;
            var start = granule * BlockProgram.Granule;
            (isMoved ? second : first)[input].AsSpan(start, BlockProgram.Granule).CopyTo(block[start..]);
        }
    }
}
