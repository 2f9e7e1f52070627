using System.Diagnostics;
using PainCost.Benchmarks.Workloads;

namespace PainCost.Benchmarks.Peers.Runs;

/// <summary>Case C01 by one design: what it costs in time, and how far its mean is off.</summary>
internal sealed class DesignRun(Design design)
{
    private readonly List<double> seconds = [];

    public Design Design => design;

    public double LeastSeconds => seconds.Min();

    /// <summary>The root of the mean square distance from the exact mean, over seeds, in USD2010 a year.</summary>
    public double MeanError { get; private set; }

    /// <summary>How often independent draws' error of the mean, which is known exactly, holds that of the design.</summary>
    public double ErrorRatio { get; private set; }

    /// <summary>Runs a simulation with the design's usual replicates, the model's tables being there.</summary>
    public void TakeTurn(Model model, long draws)
    {
        var started = Stopwatch.GetTimestamp();
        _ = model.Simulate(draws, C01.Seed, new SimulationOptions { Threads = 1, Design = design })[C01.Total].Mean;
        seconds.Add(Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    /// <summary>The time of each turn over that of another design in the same turn.</summary>
    public IReadOnlyList<double> RatiosTo(DesignRun other) => [.. seconds.Zip(other.seconds, (own, its) => own / its).Order()];

    /// <summary>Measures the error of the mean of one undivided set of draws, over seeds 1, 2, …</summary>
    public void MeasureError(Model model, long draws, int seeds)
    {
        var (mean, sd) = (C01Truth.Figures[0].Value, C01Truth.Figures[1].Value);
        var options = new SimulationOptions { Design = design, Replicates = 1 };
        var squares = Enumerable.Range(1, seeds).Select(seed =>
            Math.Pow(model.Simulate(draws, (ulong)seed, options)[C01.Total].Mean - mean, 2));
        MeanError = Math.Sqrt(squares.Average());
        ErrorRatio = sd / Math.Sqrt(draws) / MeanError;
    }
}
