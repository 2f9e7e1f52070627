using PainCost.Sampling.Passes;

namespace PainCost.Tests.Sampling.Passes;

/// <summary>Draws sorted along with what belongs to each. Oracle: the runtime's own sort.</summary>
public class PairSortTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(PairSort.Run)]
    [InlineData(PairSort.Run + 1)]
    [InlineData((2 * PairSort.Run) + 17)]
    [InlineData((3 * PairSort.Run) + 5)]
    public void Sort_OfAnyLength_SortsAndKeepsPairsTogether(int count)
    {
        var random = new Random(7);

        // Every value stands there several times.
        double[] draws = [.. Enumerable.Range(0, count).Select(_ => (double)random.Next(count / 3))];
        var (sorted, order) = ((double[])draws.Clone(), Enumerable.Range(0, count).ToArray());
        PairSort.Sort(sorted, order, CancellationToken.None);
        Assert.Equal(draws.Order(), sorted);
        Assert.Equal(Enumerable.Range(0, count), order.Order());
        Assert.Equal(sorted, order.Select(draw => draws[draw]));
    }

    [Fact]
    public void Sort_CancelledBefore_Throws() => Assert.Throws<OperationCanceledException>(
        () => PairSort.Sort([2, 1], new[] { 0, 1 }, new CancellationToken(canceled: true)));
}
