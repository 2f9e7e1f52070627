using BenchmarkDotNet.Attributes;
using MathNet.Numerics.Distributions;
using PainCost.Sampling.Streams;
using PainCost.Sampling.Tables;

namespace PainCost.Benchmarks;

/// <summary>
/// Time to build a distribution's quantile table, 833 nodes on either side of the median, against MathNet's inverse distribution
/// function at those of the same nodes for which it gives a finite number; where it fails it has the less to do.
/// </summary>
[MemoryDiagnoser]
public class QuantileTableBenchmarks
{
    private const int CellsPerSide = 52 * QuantileTable.CellsPerOctave;
    private double[] nodes = [];
    private Func<double, double> peer = null!;

    [Params("normal(mean=0, se=1)", "lognormal(mu=0, sigma=0.5)", "gamma(shape=25, scale=0.2)", "beta(alpha=49.5, beta=49.5)")]
    public string Family { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        peer = Family[0] switch
        {
            'n' => new Normal(0, 1).InverseCumulativeDistribution,
            'l' => new LogNormal(0, 0.5).InverseCumulativeDistribution,
            'g' => new Gamma(25, 5).InverseCumulativeDistribution,
            _ => new Beta(49.5, 49.5).InverseCumulativeDistribution,
        };
        nodes = [.. Tails().SelectMany(tail => new[] { tail, 1 - tail }).Where(Works)];
    }

    /// <summary>A new distribution each time: a table is made once for each.</summary>
    [Benchmark]
    public object Table() => QuantileTable.Of(Distribution.Parse(Family));

    [Benchmark(Baseline = true)]
    public double MathNet()
    {
        var sum = 0.0;
        foreach (var node in nodes)
        {
            sum += peer(node);
        }

        return sum;
    }

    private static IEnumerable<double> Tails() =>
        Enumerable.Range(0, CellsPerSide + 1).Select(i => Math.ScaleB(
            (1 + ((double)(i % QuantileTable.CellsPerOctave) / QuantileTable.CellsPerOctave)) * UnitCube.SmallestTail,
                i / QuantileTable.CellsPerOctave));

    private bool Works(double probability)
    {
        try
        {
            return double.IsFinite(peer(probability));
        }
        catch (global::MathNet.Numerics.NonConvergenceException)
        {
            return false;
        }
    }
}
