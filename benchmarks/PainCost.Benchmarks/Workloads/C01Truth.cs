using PainCost.Benchmarks.Peers.Runs;

namespace PainCost.Benchmarks.Workloads;

/// <summary>What case C01 comes to, and by how much a simulation of so many draws may miss it.</summary>
/// <remarks>
/// Mean and standard deviation in closed form, inputs being independent. Percentiles from eight scrambled Sobol nets of 2^20 points,
/// with their own standard errors. Kurtosis and the densities at the percentiles from 3.2e7 draws; they only scale the errors.
/// </remarks>
internal static class C01Truth
{
    private const double ExcessKurtosis = 0.150;

    /// <summary>The figures of a summary, in the order mean, standard deviation, 2.5th, 50th and 97.5th percentile, USD2010 a
    /// year.</summary>
    public static IReadOnlyList<(string Name, double Value)> Figures { get; } =
    [
        ("mean", 445_222_500_000.0),
        ("sd", 55_104_382_802.904_51),
        ("2.5 %", 345_246_729_637.805_36),
        ("50 %", 442_461_748_515.248_05),
        ("97.5 %", 560_913_117_305.567_1),
    ];

    /// <summary>The figures of a run, in the same order.</summary>
    public static double[] Of(PeerResult result) =>
        [result.Mean, result.StandardDeviation, result.LowerPercentile, result.Median, result.UpperPercentile];

    /// <summary>How far each figure of a run is from the truth, in standard errors of that many draws and of the truth together.</summary>
    public static double[] Misses(PeerResult result)
    {
        var sd = Figures[1].Value;
        double[] errors =
        [
            sd / Math.Sqrt(result.Draws),
            sd * Math.Sqrt((2 + ExcessKurtosis) / (4.0 * result.Draws)),
            OfPercentile(0.025, density: 1.309e-12, own: 7_738_365),
            OfPercentile(0.5, density: 7.285e-12, own: 7_912_504),
            OfPercentile(0.975, density: 0.882e-12, own: 25_736_581),
        ];
        return [.. Of(result).Select((value, i) => (value - Figures[i].Value) / errors[i])];

        double OfPercentile(double probability, double density, double own) =>
            double.Hypot(Math.Sqrt(probability * (1 - probability) / result.Draws) / density, own);
    }
}
