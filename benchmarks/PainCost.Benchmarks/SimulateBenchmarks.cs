using BenchmarkDotNet.Attributes;
using PainCost.Benchmarks.Workloads;

namespace PainCost.Benchmarks;

/// <summary>Time and allocation of a whole simulation of case C01 through the public API, the model and its tables prepared.</summary>
[MemoryDiagnoser]
public class SimulateBenchmarks
{
    private readonly Model model = C01.Build();

    [Params(100_000, 1_000_000, 10_000_000)]
    public int Draws { get; set; }

    [Params(1, 2)]
    public int Threads { get; set; }

    [Benchmark]
    public double Simulate() => model.Simulate(Draws, C01.Seed, new SimulationOptions { Threads = Threads })[C01.Total].Mean;
}
