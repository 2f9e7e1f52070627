using BenchmarkDotNet.Attributes;
using MathNet.Numerics.Random;
using PainCost.Sampling.Streams;
using PainCost.Sampling.Tables;

namespace PainCost.Benchmarks;

/// <summary>
/// Time for one random value, random bits included: blocks filled from a quantile table by each kernel that this processor has,
/// against MathNet's own samplers, which get its fastest generator and fill an array too.
/// </summary>
[MemoryDiagnoser]
public class SamplingBenchmarks
{
    private const int Block = 1024;
    private readonly double[] block = new double[Block];
    private readonly Xoshiro256StarStar random = new(2026, threadSafe: false);
    private readonly InputStream stream = InputStream.Of(2026, "benchmark");
    private QuantileTable table = null!;
    private long firstDraw;

    [Params("normal(mean=0, se=1)", "lognormal(mu=0, sigma=0.5)", "gamma(shape=25, scale=0.2)", "beta(alpha=49.5, beta=49.5)")]
    public string Family { get; set; } = "";

    [GlobalSetup]
    public void Setup() => table = QuantileTable.Of(Distribution.Parse(Family));

    [Benchmark(Baseline = true, OperationsPerInvoke = Block)]
    public double[] MathNet()
    {
        switch (Family[0])
        {
            case 'n': global::MathNet.Numerics.Distributions.Normal.Samples(random, block, 0, 1); break;
            case 'l': global::MathNet.Numerics.Distributions.LogNormal.Samples(random, block, 0, 0.5); break;
            case 'g': global::MathNet.Numerics.Distributions.Gamma.Samples(random, block, 25, 5); break;
            default: global::MathNet.Numerics.Distributions.Beta.Samples(random, block, 49.5, 49.5); break;
        }

        return block;
    }

    [Benchmark(OperationsPerInvoke = Block)]
    public double[] Avx512()
    {
        Vector512Kernel.Fill(stream, table, Next(), block);
        return block;
    }

    [Benchmark(OperationsPerInvoke = Block)]
    public double[] Avx2()
    {
        Vector256Kernel.Fill(stream, table, Next(), block);
        return block;
    }

    [Benchmark(OperationsPerInvoke = Block)]
    public double[] Scalar()
    {
        ScalarKernel.Fill(stream, table, Next(), block);
        return block;
    }

    /// <summary>Whether this processor can run a benchmark of this name.</summary>
    internal static bool CanRun(string benchmark) => benchmark switch
    {
        nameof(Avx512) => Vector512Kernel.IsSupported,
        nameof(Avx2) => Vector256Kernel.IsSupported,
        _ => true,
    };

    private long Next() => firstDraw += Block;
}
