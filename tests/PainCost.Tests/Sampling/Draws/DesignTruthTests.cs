using PainCost.Dependence.Copulas;
namespace PainCost.Tests.Sampling.Draws;

/// <summary>
/// Every design with every copula leaves each input its own distribution, and says how exact its means are. Oracle: probabilities and
/// means in closed form.
/// </summary>
public class DesignTruthTests
{
    private const ulong Seed = 23;
    private const int Draws = 131_072;
    private const double StandardErrors = 5;

    private static readonly Input[] Discrete = [Motley.Events, Motley.Visits, Motley.Choice];

    public static TheoryData<Design, string> All => Motley.All;

    // Mirrored draws of one and the same value count as one, so an antithetic share has at most twice the variance of independent draws.
    [Theory]
    [MemberData(nameof(All))]
    public void Keep_DiscreteInputs_HaveTheirProbabilities(Design design, string copula)
    {
        var table = Simulate(design, copula).Keep(Discrete.Select(i => i.Name));
        foreach (var input in Discrete)
        {
            var counts = table[input.Name].ToArray().GroupBy(v => v).ToDictionary(g => g.Key, g => g.Count());
            foreach (var (value, count) in counts)
            {
                var p = input.Distribution.ProbabilityMass(value);
                Assert.Equal(p, count / (double)Draws, (StandardErrors * Math.Sqrt(2 * p * (1 - p) / Draws)) + (1.0 / Draws));
            }

            Assert.Equal(1, counts.Keys.Sum(input.Distribution.ProbabilityMass), StandardErrors / Draws);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Keep_ColumnsOfATable_AreItsRowsAtTheirWeights(Design design, string copula)
    {
        var table = Simulate(design, copula).Keep("slope", "level");
        var rows = table["slope"].ToArray().Zip(table["level"].ToArray()).GroupBy(r => r)
            .ToDictionary(g => g.Key, g => g.Count() / (double)Draws);
        Assert.Equal([(1.5, 9), (2, 5), (4, 2)], rows.Keys.Order());
        Assert.Equal(0.5, rows[(4, 2)], StandardErrors * Math.Sqrt(2 * 0.25 / Draws));
    }

    // The mean of a sum is that of its parts, whatever goes together.
    [Theory]
    [MemberData(nameof(All))]
    public void Mean_OfTheSum_IsTheSumOfMeans(Design design, string copula)
    {
        var expected = Motley.Independent.Inputs.Sum(i => i.Distribution.Mean);
        var sum = Simulate(design, copula)["sum"];
        Assert.Equal(expected, sum.Mean, StandardErrors * sum.StandardDeviation * Math.Sqrt(2.0 / Draws));
    }

    // As in MonteCarloErrorTests, where everything is smooth: the mean square of true errors over that of the stated ones is 1.
    [Theory]
    [MemberData(nameof(All))]
    public void MonteCarloError_ManySeeds_IsTheErrorOfTheMean(Design design, string copula)
    {
        const int seeds = 200;
        var expected = Motley.Independent.Inputs.Sum(i => i.Distribution.Mean);
        var (model, options) = (Motley.Under(copula), new SimulationOptions { Design = design });
        var sums = Enumerable.Range(1, seeds).Select(seed => model.Simulate(draws: 2048, (ulong)seed, options)["sum"]).ToList();
        var ratio = sums.Sum(e => (e.Mean - expected) * (e.Mean - expected)) / sums.Sum(e => e.MonteCarloError * e.MonteCarloError);
        var error = Math.Sqrt((2.0 / seeds) + (options.Replicates > 1 ? 2.0 / (seeds * (options.Replicates - 1)) : 0));
        Assert.InRange(ratio, 1 - (StandardErrors * error), 1 + (StandardErrors * error));
    }

    // Inputs in perfect step have the same ranks: no count falls as the price rises, and no price rises as the state falls.
    [Theory]
    [InlineData(Design.MonteCarlo)]
    [InlineData(Design.Antithetic)]
    [InlineData(Design.LatinHypercube)]
    [InlineData(Design.Sobol)]
    public void Keep_PerfectCorrelation_OrdersCountsAsPrices(Design design)
    {
        // Ties keep ranks from ±1: what they can be at most is where one input is a monotone function of the other.
        static PairMeasure Reach(Input a, Input b) => PairMeasure.Of(CorrelationKind.Spearman, Copula.Gaussian, a.Distribution,
            b.Distribution);
        var model = Model.Of(("all", Motley.Cost * Motley.Events * Motley.State)).Correlate(Correlations.Of(
            Correlation.Spearman("cost", "events", Reach(Motley.Cost, Motley.Events).High),
            Correlation.Spearman("cost", "state", Reach(Motley.Cost, Motley.State).Low),
            Correlation.Spearman("events", "state", Reach(Motley.Events, Motley.State).Low)));
        var table = model.Simulate(draws: 4096, Seed, new SimulationOptions { Design = design }).Keep("cost", "events", "state");
        var byCost = Enumerable.Range(0, 4096).OrderBy(i => table["cost"][i]).ToList();
        Assert.All(byCost.Zip(byCost.Skip(1)), pair => Assert.True(table["events"][pair.First] <= table["events"][pair.Second]));
        Assert.All(byCost.Zip(byCost.Skip(1)), pair => Assert.True(table["state"][pair.First] >= table["state"][pair.Second]));
    }

    private static Simulation Simulate(Design design, string copula) =>
        Motley.Under(copula).Simulate(Draws, Seed, new SimulationOptions { Design = design });
}
