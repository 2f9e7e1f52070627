using BenchmarkDotNet.Attributes;
using PainCost.Benchmarks.Workloads;
using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Sensitivity;

namespace PainCost.Benchmarks;

/// <summary>Sensitivity of case C01, all at once, and a tornado of <c>us-2023</c>; models and their tables prepared.</summary>
[MemoryDiagnoser]
public class SensitivityBenchmarks
{
    private const int SobolDraws = 16_384;
    private const int ShapleyDraws = 65_536;
    private const int SimulationDraws = 100_000;
    private const double Percent = 10;

    private readonly Model model = C01.Build();
    private readonly Model strata = PainBurden.Model(Profile.BuiltIn("us-2023"));
    private Simulation simulation = null!;

    [Params(1, 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Simulate() => simulation = model.Simulate(SimulationDraws, C01.Seed, new SimulationOptions { Threads = Threads });

    /// <summary>First-order and total indices of eight inputs: 163,840 evaluations and 1,000 resamples.</summary>
    [Benchmark]
    public double SobolIndices() => Sobol.Of(model, SobolDraws, C01.Seed, new SobolOptions { Threads = Threads })[C01.Total].SumOfFirst;

    [Benchmark]
    public double ShapleyEffects() => Shapley.Of(model, ShapleyDraws, C01.Seed,
        new ShapleyOptions { Threads = Threads })[C01.Total].Variance;

    /// <summary>Ranks, regressions and bins of 100,000 draws; the draws are made again.</summary>
    [Benchmark]
    public double Association() => DrawAssociation.Of(simulation, C01.Total).Determination;

    /// <summary>Every input of <c>us-2023</c>, known exactly or not, to both ends.</summary>
    [Benchmark]
    public double TornadoOfStrata() => Tornado.Of(strata, C01.Total, TornadoRange.PercentOfEvery(Percent)).BaseCase;
}
