using BenchmarkDotNet.Attributes;
using PainCost.Sampling.Draws;

namespace PainCost.Benchmarks;

/// <summary>Time for one draw of a pair of inputs, drawn together by a copula, against the same pair independent.</summary>
[MemoryDiagnoser]
public class CorrelatedBenchmarks
{
    private const int Block = 1024;
    private readonly double[] block = new double[Block];
    private InputDraws independent = null!;
    private InputDraws gaussian = null!;
    private InputDraws student = null!;
    private long firstDraw;

    [GlobalSetup]
    public void Setup()
    {
        var wage = Input.Uncertain("wage", Distribution.LogNormal(mean: 25, standardError: 2), "1");
        var days = Input.Uncertain("absence days", Distribution.Gamma(mean: 5, standardError: 1), "1");
        var model = Model.Of(("both", wage * days));
        var pair = Correlations.Of(Correlation.Spearman("wage", "absence days", 0.5));
        (independent, gaussian, student) = (Draws(model), Draws(model.Correlate(pair)),
            Draws(model.Correlate(pair.Under(Copula.StudentT(4)))));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Block)]
    public double[] Independent() => Both(independent);

    [Benchmark(OperationsPerInvoke = Block)]
    public double[] Gaussian() => Both(gaussian);

    [Benchmark(OperationsPerInvoke = Block)]
    public double[] StudentT() => Both(student);

    private static InputDraws Draws(Model model) => new(model.Inputs,
        new DrawPlan(Seed: 2026, Draws: long.MaxValue) { Groups = model.Groups });

    private double[] Both(InputDraws draws)
    {
        draws.Fill(0, firstDraw, block);
        draws.Fill(1, firstDraw, block);
        firstDraw += Block;
        return block;
    }
}
