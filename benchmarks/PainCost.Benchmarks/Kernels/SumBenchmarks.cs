using System.Numerics.Tensors;
using BenchmarkDotNet.Attributes;
using PainCost.Numerics.Sums;

namespace PainCost.Benchmarks.Kernels;

/// <summary>One term of a sum in a fixed order, against the tensor library, whose order follows the width of the vectors.</summary>
public class SumBenchmarks
{
    private const int Most = 100_000;
    private readonly double[] left = new double[Most];
    private readonly double[] right = new double[Most];

    [Params("sum", "dot", "norm")]
    public string Function { get; set; } = "";

    [Params(1024, Most)]
    public int Terms { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(2026);
        for (var i = 0; i < Most; i++)
        {
            (left[i], right[i]) = (random.NextDouble(), random.NextDouble());
        }
    }

    [Benchmark(Baseline = true)]
    public double TensorLibrary() => Function switch
    {
        "sum" => TensorPrimitives.Sum<double>(left.AsSpan(0, Terms)),
        "dot" => TensorPrimitives.Dot<double>(left.AsSpan(0, Terms), right.AsSpan(0, Terms)),
        _ => TensorPrimitives.Norm<double>(left.AsSpan(0, Terms)),
    };

    [Benchmark]
    public double Ours() => Function switch
    {
        "sum" => FixedOrder.Sum(left.AsSpan(0, Terms)),
        "dot" => FixedOrder.Dot(left.AsSpan(0, Terms), right.AsSpan(0, Terms)),
        _ => FixedOrder.Norm(left.AsSpan(0, Terms)),
    };
}
