using System.Diagnostics;
using PainCost.Benchmarks.Workloads;

namespace PainCost.Benchmarks.Peers.Runs;

/// <summary>Case C01 through the library's public API, timed.</summary>
internal static class OwnRun
{
    /// <summary>The time of a simulation whose model, program and tables exist already.</summary>
    public static PeerResult Prepared(Model model, long draws, int threads, int runs) =>
        Best(() => Simulate(model, draws, threads), draws, runs);

    /// <summary>The time from inputs and equation to the estimates, tables included.</summary>
    public static PeerResult FromNothing(long draws, int threads, int runs) =>
        Best(() => Simulate(C01.Build(), draws, threads), draws, runs);

    private static Estimate Simulate(Model model, long draws, int threads) =>
        model.Simulate(draws, C01.Seed, new SimulationOptions { Threads = threads })[C01.Total];

    private static PeerResult Best(Func<Estimate> run, long draws, int runs)
    {
        var best = TimeSpan.MaxValue;
        Estimate estimate = null!;
        for (var i = 0; i < runs; i++)
        {
            var started = Stopwatch.GetTimestamp();
            estimate = run();
            var elapsed = Stopwatch.GetElapsedTime(started);
            best = elapsed < best ? elapsed : best;
        }

        var interval = estimate.Interval(0.95);
        return new PeerResult(
            "PainCost", Simulation.Version, draws, best.TotalSeconds,
            estimate.Mean, estimate.StandardDeviation, interval.Low, estimate.Percentile(0.5), interval.High);
    }
}
