using System.Globalization;
using PainCost.Reports;
using PainCost.Tests.Sampling.Draws;

namespace PainCost.Tests.Sampling.Passes;

/// <summary>Every design with every copula and every kind of input gives the same again. Oracle: the same bits another way.</summary>
public class DesignRepeatTests
{
    private const ulong Seed = 17;

    // Eight replicates of neither a whole chunk nor a whole granule, so that brackets, stages and replicates all end in blocks.
    private const int Draws = 150_024;

    public static TheoryData<Design, string> All => Motley.All;

    [Theory]
    [MemberData(nameof(All))]
    public void Simulate_AnyThreadsAndBlocks_GivesTheSameBits(Design design, string copula)
    {
        var options = new SimulationOptions { Design = design };
        var expected = Bits(Motley.Under(copula).Simulate(Draws, Seed, options with { Threads = 1 }));
        Assert.Equal(expected, Bits(Motley.Under(copula).Simulate(Draws, Seed, options with { Threads = 3, BlockSize = 48 })));
        Assert.Equal(expected, Bits(Motley.Under(copula).Simulate(Draws, Seed, options with { Threads = 2, BlockSize = 4096 })));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Repeat_FromJson_GivesTheSameJson(Design design, string copula)
    {
        var json = Report.Write(Motley.Under(copula).Simulate(Draws, Seed, new SimulationOptions { Design = design }), ReportFormat.Json);
        var again = RunRecord.Parse(json, "result.json").Repeat(Motley.Under(copula),
            new SimulationOptions { Threads = 1, Design = Design.MonteCarlo });
        Assert.Equal(json, Report.Write(again, ReportFormat.Json));
    }

    // The draws that a file holds are those that were summarised, in whatever order they came to be.
    [Theory]
    [MemberData(nameof(All))]
    public void WriteDraws_AnyCombination_AreTheDrawsOfTheSummary(Design design, string copula)
    {
        var simulation = Motley.Under(copula).Simulate(draws: 20_008, Seed, new SimulationOptions { Design = design });
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Report.WriteDraws(simulation, text, "product", "events");
        var rows = text.ToString().TrimEnd('\n').Split('\n').Skip(1).Select(line => line.Split(',')[1..]).ToList();
        foreach (var (name, column) in new[] { ("product", 0), ("events", 1) })
        {
            var sorted = SlowDraws.Sorted(rows.Select(fields => double.Parse(fields[column], CultureInfo.InvariantCulture)));
            var estimate = simulation[name];
            Assert.All([0.025, 0.3, 0.975], p => Assert.Equal(SlowDraws.Percentile(sorted, p), estimate.Percentile(p)));
            Assert.Equal(sorted.Count(v => v > estimate.Mean) / (double)sorted.Length, estimate.ProbabilityAbove(estimate.Mean));
            Assert.Equal(sorted.Average(), estimate.Mean, 1e-12 * Math.Abs(estimate.Mean));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void SimulateUntil_AnyCombination_IsTheSimulationOfAsManyDraws(Design design, string copula)
    {
        var rule = new StoppingRule(relativeError: 0.0005) { Outputs = ["product"], Percentiles = [0.5], MostDraws = 300_001 };
        var options = new SimulationOptions { Design = design };
        var stopped = Motley.Under(copula).SimulateUntil(rule, Seed, options with { Threads = 3, BlockSize = 48 });
        Assert.True(stopped.Looks.Count > 1);
        Assert.All(stopped.Looks, draws => Assert.Equal(0, draws % options.Replicates));
        Assert.Equal(stopped.Looks, Motley.Under(copula).SimulateUntil(rule, Seed, options with { Threads = 1 }).Looks);
        Assert.Equal(Bits(Motley.Under(copula).Simulate(stopped.Simulation.Draws, Seed, options)), Bits(stopped.Simulation));
    }

    private static List<long> Bits(Simulation simulation) =>
    [
        .. simulation.Estimates.SelectMany(e => new[]
        {
            e.Mean, e.StandardDeviation, e.Skewness, e.ExcessKurtosis, e.MonteCarloError, e.Percentile(0.025), e.Percentile(0.5),
                e.Percentile(0.9), e.ProbabilityAbove(e.Mean),
        }).Select(BitConverter.DoubleToInt64Bits),
    ];
}
