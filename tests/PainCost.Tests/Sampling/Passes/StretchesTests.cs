using PainCost.Sampling.Passes;

namespace PainCost.Tests.Sampling.Passes;

/// <summary>Long loops in stretches. Oracle: every draw once, in order, and none after the stretch in which it was cancelled.</summary>
public class StretchesTests
{
    private const int Four = 4 * Stretches.Length;

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(Stretches.Length, 1)]
    [InlineData(Four + 1, 5)]
    public void Each_OfSoManyDraws_DoesEachOnce(int count, int stretches)
    {
        List<(int First, int End)> done = [];
        Stretches.Each(count, CancellationToken.None, (first, end) => done.Add((first, end)));
        Assert.Equal(stretches, done.Count);
        Assert.Equal(count, done.Sum(stretch => stretch.End - stretch.First));
        Assert.All(done.Zip(done.Skip(1)), pair => Assert.Equal(pair.First.End, pair.Second.First));
    }

    [Fact]
    public void Each_CancelledInAStretch_BeginsNoFurtherOne()
    {
        using var source = new CancellationTokenSource();
        var last = 0;
        Assert.Throws<OperationCanceledException>(() => Stretches.Each(Four, source.Token, (_, end) =>
        {
            last = end;
            if (end == 2 * Stretches.Length)
            {
                source.Cancel();
            }
        }));
        Assert.Equal(2 * Stretches.Length, last);
    }
}
