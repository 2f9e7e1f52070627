using System.Numerics.Tensors;
using BenchmarkDotNet.Attributes;
using PainCost.Numerics.Kernels;

namespace PainCost.Benchmarks.Kernels;

/// <summary>
/// One value of exp, log or pow over a block in the nearest cache, against the tensor library, which gives other bits at other widths.
/// DOTNET_EnableAVX512=0 and DOTNET_EnableAVX2=0 before the command take the wider vectors away from both.
/// </summary>
public class KernelBenchmarks
{
    private const int Block = 1024;
    private readonly double[] positive = new double[Block];
    private readonly double[] signed = new double[Block];
    private readonly double[] target = new double[Block];

    [Params("exp", "log", "pow", "pow of a number", "power of a number")]
    public string Function { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(2026);
        for (var i = 0; i < Block; i++)
        {
            (positive[i], signed[i]) = ((4 * random.NextDouble()) + 0.01, (4 * random.NextDouble()) - 2);
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Block)]
    public double[] TensorLibrary()
    {
        switch (Function)
        {
            case "exp": TensorPrimitives.Exp<double>(signed, target); break;
            case "log": TensorPrimitives.Log<double>(positive, target); break;
            case "pow": TensorPrimitives.Pow<double>(positive, signed, target); break;
            case "pow of a number": TensorPrimitives.Pow<double>(positive, 1.7, target); break;
            default: TensorPrimitives.Pow<double>(1.7, signed, target); break;
        }

        return target;
    }

    [Benchmark(OperationsPerInvoke = Block)]
    public double[] Ours()
    {
        switch (Function)
        {
            case "exp": Elementary.Exp(signed, target); break;
            case "log": Elementary.Log(positive, target); break;
            case "pow": Elementary.Pow(positive, signed, target); break;
            case "pow of a number": Elementary.Pow(positive, 1.7, target); break;
            default: Elementary.Pow(1.7, signed, target); break;
        }

        return target;
    }
}
