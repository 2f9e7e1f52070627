using BenchmarkDotNet.Attributes;
using PainCost.Benchmarks.Workloads;
using PainCost.Modelling.Blocks;
using PainCost.Modelling.Compiled;

namespace PainCost.Benchmarks;

/// <summary>Time from an equation to its block program: units and expression, graph, program; for eight inputs and for two
/// hundred.</summary>
[MemoryDiagnoser]
public class CompileBenchmarks
{
    private Quantity equation = null!;
    private Graph graph = null!;

    [Params(nameof(C01), nameof(LargeModel))]
    public string Workload { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        equation = Equation();
        graph = Graph.Of([equation]);
    }

    /// <summary>Inputs, distributions, units and expression; no quantile table.</summary>
    [Benchmark]
    public Quantity Equation() => Workload == nameof(C01) ? C01.Equation() : LargeModel.Equation();

    [Benchmark]
    public object Graphed() => Graph.Of([equation]);

    [Benchmark]
    public object Compiled() => BlockCompiler.Compile(graph);
}
