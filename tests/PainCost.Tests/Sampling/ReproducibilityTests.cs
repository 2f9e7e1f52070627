using PainCost.Tests.Sampling.Draws;

namespace PainCost.Tests.Sampling;

/// <summary>A draw is a function of the seed, the input's name and its number. Oracle: the same bits another way.</summary>
public class ReproducibilityTests
{
    // Eleven chunks, so that brackets are used, and a last block that is not full.
    private const int Draws = 170_007;
    private const ulong Seed = 5;

    private static readonly Lazy<List<long>> OneThread = new(() => BitsOfBoth(new SimulationOptions { Threads = 1 }));

    public static TheoryData<int, int> Ways => new()
    {
        { 1, 16 }, { 1, 48 }, { 1, 256 }, { 1, 1008 }, { 1, 1024 }, { 1, 4096 }, { 1, 20_000 }, { 2, 1024 }, { 2, 48 }, { 7, 1024 },
            { 7, 16 }, { 0, 1024 },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Simulate_AnyThreadsAndBlocks_GivesTheSameBits(int threads, int blockSize)
    {
        var options = new SimulationOptions { Threads = threads, BlockSize = blockSize };
        Assert.Equal(OneThread.Value, BitsOfBoth(options));
    }

    [Fact]
    public void Simulate_OneMoreInput_LeavesAllOthersAsTheyWere()
    {
        var extra = Input.Uncertain("extra", Distribution.Gamma(mean: 1, standardError: 1), "1");
        var outputs = ExampleModels.Burden.Outputs.Select(o => (o.Name, o.Quantity)).ToList();
        var larger = Model.Of([("extra", extra), .. outputs, ("both", extra * outputs[0].Quantity)]).Simulate(Draws, Seed);
        Assert.All(ExampleModels.Burden.Simulate(Draws, Seed).Estimates, e => Assert.Equal(Bits(e), Bits(larger[e.Name])));
    }

    [Fact]
    public void Simulate_MoreDraws_BeginWithTheSame()
    {
        var few = ExampleModels.Mixed.Simulate(draws: 1000, Seed)["heavy"];
        var draws = SlowDraws.Of(ExampleModels.Heavy, Seed, 2000);
        Assert.Equal(draws.Take(1000).Max(), few.Percentile(1));
        Assert.Equal(draws.Max(), ExampleModels.Mixed.Simulate(draws: 2000, Seed)["heavy"].Percentile(1));
    }

    [Fact]
    public void Simulate_OtherSeed_GivesOtherDraws()
    {
        ulong[] seeds = [0, 1, 1UL << 32, ulong.MaxValue];
        Assert.Equal(seeds.Length, seeds.Select(s => ExampleModels.Mixed.Simulate(draws: 100, s)["heavy"].Mean).Distinct().Count());
    }

    [Fact]
    public void Simulate_UsedByManyThreads_GivesTheSameBits()
    {
        var simulation = ExampleModels.Burden.Simulate(Draws, Seed);
        var expected = Bits(simulation["total"]);
        Parallel.For(0, 8, _ => Assert.Equal(expected, Bits(simulation["total"])));
    }

    private static List<long> BitsOfBoth(SimulationOptions options) =>
        [.. new[] { ExampleModels.Burden, ExampleModels.Mixed }.SelectMany(model => Bits(model.Simulate(Draws, Seed, options)))];

    private static List<long> Bits(Simulation simulation) => [.. simulation.Estimates.SelectMany(Bits)];

    private static List<long> Bits(Estimate e) =>
    [
        .. new[] { e.Mean, e.StandardDeviation, e.Skewness, e.Percentile(0.025), e.Percentile(0.5), e.Percentile(0.975), e.Percentile(0.9),
        e.ProbabilityAbove(e.Mean) }
            .Select(BitConverter.DoubleToInt64Bits),
        .. e.Histogram(5).Counts,
    ];
}
