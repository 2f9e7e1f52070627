using PainCost.Tests.Sampling;
using PainCost.Tests.Sampling.Draws;

namespace PainCost.Tests;

/// <summary>Every design gives the same bits however it is run, and answers later questions from the same draws. Oracle: the draws kept and
/// sorted.</summary>
public class DesignTests
{
    // Neither a whole chunk nor a whole granule in a replicate of 8 or 7.
    private const int Draws = 170_072;
    private const ulong Seed = 5;

    public static TheoryData<Design, int> Designs => new()
    {
        { Design.MonteCarlo, 0 }, { Design.Antithetic, 0 }, { Design.LatinHypercube, 0 }, { Design.LatinHypercube, 1 }, { Design.Sobol, 0 },
            { Design.Sobol, 1 }, { Design.Sobol, 56 },
    };

    [Theory]
    [MemberData(nameof(Designs))]
    public void Simulate_AnyThreadsAndBlocks_GivesTheSameBits(Design design, int replicates)
    {
        var options = new SimulationOptions { Design = design, Replicates = replicates };
        var expected = Bits(options with { Threads = 1 });
        foreach (var (threads, block) in new[] { (1, 16), (1, 1008), (1, 4096), (2, 1024), (7, 48) })
        {
            Assert.Equal(expected, Bits(options with { Threads = threads, BlockSize = block }));
        }
    }

    // A question about one output runs a smaller model, whose inputs must keep their dimensions.
    [Theory]
    [MemberData(nameof(Designs))]
    public void Percentile_AskedLater_IsThatOfTheDraws(Design design, int replicates)
    {
        var simulation = ExampleModels.Burden.Simulate(Draws, Seed, new SimulationOptions { Design = design, Replicates = replicates });
        var table = simulation.Keep();
        var medication = SlowDraws.Sorted(table["medication"].ToArray());
        Assert.Equal(SlowDraws.Percentile(medication, 0.9), simulation["medication"].Percentile(0.9));
        Assert.Equal(SlowDraws.Percentile(medication, 0.5), simulation["medication"].Percentile(0.5));
        for (var i = 0; i < Draws; i += 9973)
        {
            var byHand = 230e6 * table["prevalence"][i] * table["medication share"][i] * table["medication cost"][i];
            Assert.Equal(byHand, table["medication"][i], 1e-12 * byHand);
        }
    }

    [Fact]
    public void Simulate_LatinHypercube_HitsEveryStratumOfEveryInputOncePerReplicate()
    {
        var table = ExampleModels.Burden.Simulate(draws: 800, Seed,
            new SimulationOptions { Design = Design.LatinHypercube, Replicates = 4 }).Keep("wage", "prevalence");
        foreach (var input in ExampleModels.Burden.Inputs.Where(i => table.Names.Contains(i.Name)))
        {
            for (var replicate = 0; replicate < 4; replicate++)
            {
                var strata = table[input.Name].Slice(200 * replicate, 200).ToArray()
                    .Select(v => (int)(input.Distribution.CumulativeProbability(v) * 200));
                Assert.Equal(Enumerable.Range(0, 200), strata.Order());
            }
        }
    }

    [Fact]
    public void Simulate_Result_SaysItsDesignAndReplicates()
    {
        var simulation = ExampleModels.Mixed.Simulate(draws: 32, seed: 9, new SimulationOptions { Design = Design.Sobol });
        Assert.Equal((Design.Sobol, 8), (simulation.Design, simulation.Replicates));
        Assert.Equal("32 draws, seed 9, Sobol in 8 replicates: mixed, heavy, fixed", simulation.ToString());
        Assert.Equal(1, ExampleModels.Mixed.Simulate(draws: 32, seed: 9).Replicates);
        Assert.Equal(
            "32 draws, seed 9, Antithetic: mixed, heavy, fixed",
            ExampleModels.Mixed.Simulate(draws: 32, seed: 9, new SimulationOptions { Design = Design.Antithetic }).ToString());
    }

    [Theory]
    [InlineData(Design.Sobol, 0, 100_001, "100,001 draws do not divide into 8 replicates; make 100,000 or 100,008 draws")]
    [InlineData(Design.LatinHypercube, 8, 3, "make 8 draws")]
    [InlineData(Design.Sobol, 1, 4_294_967_297,
        "at most 4,294,967,296 draws of the design Sobol but would hold 4,294,967,297; make more replicates, 2 or more.")]
    [InlineData(Design.MonteCarlo, 2, 100, "Replicates must be 1 for the design MonteCarlo but is 2")]
    [InlineData(Design.Antithetic, 2, 100, "Replicates must be 1 for the design Antithetic but is 2")]
    public void Simulate_DesignThatDoesNotFit_IsRefusedWithItsCure(Design design, int replicates, long draws, string message) =>
        Assert.Contains(
        message,
        Assert.Throws<ArgumentException>(() => ExampleModels.Mixed.Simulate(draws, Seed,
            new SimulationOptions { Design = design, Replicates = replicates })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Simulate_MoreInputsThanDimensions_IsRefusedBySobolAlone()
    {
        var inputs = Enumerable.Range(1, 2049).Select(i => (Quantity)Input.Uncertain($"x{i}", ExampleModels.Level.Distribution, "1"))
            .ToList();
        var model = Model.Of(("sum", inputs.Aggregate((a, b) => a + b)));
        var fault = Assert.Throws<ArgumentException>(() => model.Simulate(draws: 16, Seed,
            new SimulationOptions { Design = Design.Sobol }));
        Assert.Contains("Sobol has 2,048 dimensions, and the model has 2,049 uncertain inputs; choose LatinHypercube.", fault.Message,
            StringComparison.Ordinal);
        Assert.Equal(20_490, model.Simulate(draws: 16, Seed, new SimulationOptions { Design = Design.LatinHypercube })["sum"].Mean, 500.0);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1_001)]
    public void Options_ReplicatesOutOfRange_AreRefused(int replicates) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SimulationOptions { Replicates = replicates });

    [Fact]
    public void Options_UnknownDesign_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() =>
        new SimulationOptions { Design = (Design)9 });

    private static List<long> Bits(SimulationOptions options)
    {
        var simulation = ExampleModels.Burden.Simulate(Draws, Seed, options);
        return [.. simulation.Estimates.SelectMany(e => new[] { e.Mean, e.StandardDeviation, e.MonteCarloError, e.Percentile(0.025),
            e.Percentile(0.9) }).Select(BitConverter.DoubleToInt64Bits)];
    }
}
