using BenchmarkDotNet.Attributes;
using PainCost.Benchmarks.Workloads;
using PainCost.Decisions;

namespace PainCost.Benchmarks;

/// <summary>The value of knowing inputs of C01 before deciding, on 100,000 kept draws: each of the eight alone, and all as one.</summary>
[MemoryDiagnoser]
public class DecisionBenchmarks
{
    private const int Draws = 100_000;

    private Decision decision = null!;
    private string[] inputs = [];

    [GlobalSetup]
    public void Setup()
    {
        var total = C01.Equation();
        var model = Model.Of(("spend", total), ("do not", Quantity.Of(450e9, total.Unit.ToString())));
        inputs = [.. model.Inputs.Where(i => !i.Distribution.IsFixed).Select(i => i.Name)];
        decision = Decision.Between(model.Simulate(Draws, seed: 1).Keep(), ["spend", "do not"], Preference.Smaller);
    }

    [Benchmark(Baseline = true)]
    public IReadOnlyList<InformationValue> EachOfEight() => decision.EvppiOfEach(inputs);

    [Benchmark]
    public InformationValue AllEightAtOnce() => decision.Evppi(inputs);
}
