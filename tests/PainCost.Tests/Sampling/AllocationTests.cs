using PainCost.Sampling.Draws;
using PainCost.Sampling.Passes;
using Xunit.Abstractions;

namespace PainCost.Tests.Sampling;

/// <summary>What twice the draws cost in memory. Oracle: the allocation counter of the thread.</summary>
public class AllocationTests(ITestOutputHelper output)
{
    private const long Draws = 1_000_000;

    // A block, a chunk or a draw that allocated would show up thousands of times.
    [Fact]
    public void Run_AMillionMoreDraws_AllocateNothing()
    {
        var model = ExampleModels.Burden;
        long Allocated(long draws) => Count(() =>
        {
            var pass = new Pass(model.Program, new InputDraws(model.Inputs, new DrawPlan(Seed: 1, draws)), draws,
                new PassSettings(threads: 1, 1024, null, draws, CancellationToken.None));
            pass.Run(0, pass.ChunkCount, () => new AboveCount(0));
        });
        Allocated(Draws);
        Assert.InRange(Allocated(2 * Draws) - Allocated(Draws), -1024, 1024);
    }

    // A bracket of N draws is ten standard errors of its rank wide and holds that many times √(N p (1 − p)); a stage of as many draws
    // again adds as many. Lists grow by half, which costs at most three times what they end up holding.
    [Fact]
    public void Simulate_AMillionMoreDraws_AllocateTheRootOfThat()
    {
        var kept = new[] { 0.025, 0.5, 0.975 }.Sum(p => 2 * 10 * Math.Sqrt(2 * Draws * p * (1 - p)));
        var model = PainCost.Model.Of(ExampleModels.Burden.Outputs.Take(1).Select(o => (o.Name, o.Quantity)));
        long Allocated(long draws) => Count(() => model.Simulate(draws, seed: 1, new SimulationOptions { Threads = 1 }));
        Allocated(Draws);
        var perDraw = (Allocated(2 * Draws) - Allocated(Draws)) / (double)Draws;
        output.WriteLine($"{perDraw:F3} bytes a draw");
        Assert.InRange(perDraw, -sizeof(double) * 3 * kept / Draws, sizeof(double) * 3 * kept / Draws);
    }

    /// <summary>The least of several runs: what the runtime does on the side may move the counter now and then, an allocation a block moves
    /// it every time.</summary>
    private static long Count(Action action) => Enumerable.Range(0, 5).Min(_ =>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });
}
