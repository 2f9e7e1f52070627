using PainCost.Modelling.Blocks;
using PainCost.Modelling.Compiled;
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
    private readonly int[] lastMoved;
    private readonly TiedDraws[] tied;
    private readonly (TiedDraws Draws, int Member)?[] tiedOf;
    private int granules;
    private int moved;

    /// <param name="sets">Both sets of draws.</param>
    /// <param name="factors">What moves as one.</param>
    /// <param name="groups">The inputs that go together.</param>
    /// <param name="orders">The orders of the factors.</param>
    /// <param name="blockSize">The most draws at a time.</param>
    public MovingDraws(PointSets sets, IReadOnlyList<Factor> factors, IReadOnlyList<TiedInputs> groups, MovingOrders orders, int blockSize)
    {
        (this.sets, this.orders) = (sets, orders);
        var inputs = factors.SelectMany(factor => factor.Inputs).DefaultIfEmpty(-1).Max() + 1;
        (tied, tiedOf) = ([.. groups.Select(group => new TiedDraws(group, sets, blockSize))], new (TiedDraws, int)?[inputs]);
        foreach (var (group, draws) in groups.Zip(tied))
        {
            for (var member = 0; member < group.Count; member++)
            {
                tiedOf[group.Places[member]] = (draws, member);
            }
        }

        (first, second, factorOf) = (new double[inputs][], new double[inputs][], new int[inputs]);
        foreach (var (input, factor) in factors.SelectMany((factor, index) => factor.Inputs.Select(input => (input, index)))
            .Where(each => tiedOf[each.input] is null))
        {
            (first[input], second[input], factorOf[input]) = (new double[blockSize], new double[blockSize], factor);
        }

        var most = blockSize / BlockProgram.Granule;
        (orderOf, positionOf, lastMoved) = (new int[most * factors.Count], new int[most * factors.Count], new int[most]);
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

        (granules, moved) = (count / BlockProgram.Granule, 0);
        for (var granule = 0; granule < granules; granule++)
        {
            var order = orderOf.AsSpan(granule * orders.Factors, orders.Factors);
            orders.Fill(firstDraw + (granule * BlockProgram.Granule), order);
            for (var place = 0; place < order.Length; place++)
            {
                positionOf[(granule * orders.Factors) + order[place]] = place;
            }
        }

        foreach (var group in tied)
        {
            group.Load(firstDraw, count, positionOf, orders.Factors);
        }
    }

    /// <summary>Moves the next factor of every order.</summary>
    public void MoveNext()
    {
        for (var granule = 0; granule < granules; granule++)
        {
            lastMoved[granule] = orderOf[(granule * orders.Factors) + moved];
        }

        moved++;
        foreach (var group in tied)
        {
            group.Move(lastMoved.AsSpan(0, granules));
        }
    }

    /// <summary>The factor that moved last in a granule of the block.</summary>
    public int LastMoved(int granule) => lastMoved[granule];

    public void Fill(int input, long firstDraw, Span<double> block)
    {
        if (tiedOf[input] is var (draws, member))
        {
            draws.Values(member)[..block.Length].CopyTo(block);
            return;
        }

        for (var granule = 0; granule < block.Length / BlockProgram.Granule; granule++)
        {
            var isMoved = positionOf[(granule * orders.Factors) + factorOf[input]] < moved;
            var start = granule * BlockProgram.Granule;
            (isMoved ? second : first)[input].AsSpan(start, BlockProgram.Granule).CopyTo(block[start..]);
        }
    }
}
