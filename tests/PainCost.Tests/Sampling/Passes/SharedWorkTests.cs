using System.Collections.Concurrent;
using PainCost.Sampling.Passes;

namespace PainCost.Tests.Sampling.Passes;

/// <summary>Oracle: what one thread does with the same pieces.</summary>
public sealed class SharedWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Run_AnyNumberOfThreads_DoesEveryPieceOnce(int threads)
    {
        var done = new ConcurrentBag<int>();

        SharedWork.Run(3, 100, threads, CancellationToken.None, _ => done.Add);

        Assert.Equal(Enumerable.Range(3, 97), done.Order());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Run_PiecesThatFail_ThrowsTheFailureOfTheLowestUnwrapped(int threads)
    {
        for (var time = 0; time < 20; time++)
        {
            var failure = Assert.Throws<ArithmeticException>(() => SharedWork.Run(0, 64, threads, CancellationToken.None, _ => piece =>
            {
                if (piece % 10 == 5)
                {
                    throw new ArithmeticException($"piece {piece}");
                }
            }));

            Assert.Equal("piece 5", failure.Message);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Run_Cancelled_BeginsNoFurtherPieceOfAThread(int threads)
    {
        using var source = new CancellationTokenSource();
        var begun = 0;

        Assert.ThrowsAny<OperationCanceledException>(() => SharedWork.Run(0, 1_000, threads, source.Token, _ => _ =>
        {
            Interlocked.Increment(ref begun);
            source.Cancel();
        }));
        Assert.InRange(begun, 1, threads);
    }

    [Fact]
    public void Run_WorkerThatCannotBeMade_Throws() =>
        Assert.Throws<FormatException>(() => SharedWork.Run(0, 10, 2, CancellationToken.None, _ => throw new FormatException("none")));

    [Fact]
    public void Run_NoPieces_DoesNothing() =>
        SharedWork.Run(5, 5, 4, CancellationToken.None, _ => _ => Assert.Fail("there is nothing to do"));
}
