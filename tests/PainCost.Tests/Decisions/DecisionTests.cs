using PainCost.Decisions;
using PainCost.Prices;

namespace PainCost.Tests.Decisions;

/// <summary>
/// A decision between two options whose difference is normal. Oracle, case C24: the unit normal loss integral (Raiffa and Schlaifer 1961),
/// with the figures of a mean of 120 and a standard deviation of 400, of which A, B and C carry 50, 30 and 20 % of the variance.
/// </summary>
public class DecisionTests
{
    private const int Draws = 100_000;
    private const double Mean = 120;
    private const double Deviation = 400;

    private static readonly (string Name, double Share)[] Parts = [("A", 0.5), ("B", 0.3), ("C", 0.2)];

    private static readonly Decision Decision = Decide(seed: 24);

    [Theory]
    [InlineData(new string[0], 106.70449684688397)]
    [InlineData(new[] { "A" }, 62.84369652944396)]
    [InlineData(new[] { "B" }, 40.19626666108058)]
    [InlineData(new[] { "C" }, 26.845984459478927)]
    [InlineData(new[] { "A", "B" }, 90.68405840922392)]
    public void ClosedForm_OfTheDecision_IsThePublishedFigure(string[] known, double expected) =>
        Assert.Equal(expected, ClosedForm(known), 1e-10 * expected);

    // Four of the estimate's own standard errors, which must be small enough to mean something: a tenth.
    [Theory]
    [InlineData("A")]
    [InlineData("B")]
    [InlineData("C")]
    [InlineData("A", "B")]
    [InlineData("A", "B", "C")]
    public void Evppi_OfSomeInputs_IsTheClosedForm(params string[] known)
    {
        var value = Decision.Evppi(known);
        var expected = ClosedForm(known);
        Assert.InRange(4 * value.StandardError, 0, 0.1 * expected);
        Assert.Equal(expected, value.Value, 4 * value.StandardError);
    }

    // What case C24 asks of a regression on 100,000 draws. Laid out as a Sobol design, the draws' own error is far below that.
    [Theory]
    [InlineData("A")]
    [InlineData("B")]
    [InlineData("C")]
    [InlineData("A", "B")]
    public void Evppi_OnASobolDesign_IsTheClosedFormWithinThreePercent(params string[] known)
    {
        var decision = Decide(seed: 24, options: new SimulationOptions { Design = Design.Sobol });
        Assert.Equal(ClosedForm(known), decision.Evppi(known).Value, 0.03 * ClosedForm(known));
    }

    [Fact]
    public void Evpi_OfTheDecision_IsTheClosedForm()
    {
        Assert.InRange(4 * Decision.Evpi.StandardError, 0, 0.1 * ClosedForm(["A", "B", "C"]));
        Assert.Equal(ClosedForm(["A", "B", "C"]), Decision.Evpi.Value, 4 * Decision.Evpi.StandardError);
    }

    [Fact]
    public void StandardError_OverManySeeds_IsTheSpreadOfTheEstimates()
    {
        const int seeds = 60;
        var values = Enumerable.Range(1, seeds).Select(seed => Decide((ulong)seed, draws: 4000).Evppi("A")).ToList();
        var mean = values.Average(v => v.Value);
        var spread = Math.Sqrt(values.Sum(v => Math.Pow(v.Value - mean, 2)) / (seeds - 1));

        // A standard deviation of 60 values is known to 1 / √(2 · 59), 9.2 %; four of these.
        Assert.InRange(values.Average(v => v.StandardError) / spread, 1 - 0.37, 1 + 0.37);
    }

    [Fact]
    public void ProbabilityBest_OfTheOptions_IsTheNormalProbability()
    {
        const double expected = 0.6179114221889526;
        var error = Math.Sqrt(expected * (1 - expected) / Draws);
        Assert.Equal("treat", Decision.Best.Name);
        Assert.Equal(expected, Decision.Best.ProbabilityBest, 4 * error);
        Assert.Equal(1, Decision.Options.Sum(o => o.ProbabilityBest), 1e-12);
    }

    [Fact]
    public void ExpectedLoss_OfTheBestOption_IsThePerfectInformation()
    {
        Assert.Equal(Decision.Evpi.Value, Decision.Best.ExpectedLoss, 1e-9);
        Assert.Equal(Decision.Evpi.Value + Decision.Best.Mean, Decision.Options[0].ExpectedLoss, 1e-9);
    }

    // By hand: 106.70449684688397 × 50,000 × Σ 1.03^-t, t from 0 or from 1, over ten years.
    [Fact]
    public void ForPopulation_BothTimings_AreTheAnnuities()
    {
        var evpi = Decision.Evpi with { Value = ClosedForm(["A", "B", "C"]) };
        var discounting = Discounting.Exponential(DiscountRate.Real(0.03));
        Assert.Equal(46_875_866.5875514, evpi.ForPopulation(50_000, 10, year => discounting.Factor(year)), 1e-3);
        Assert.Equal(45_510_550.08500135, evpi.ForPopulation(50_000, 10, year => discounting.EndOfYear.Factor(year)), 1e-3);
        Assert.Equal(evpi.Value * 500_000, evpi.ForPopulation(50_000, 10), 1e-3);
    }

    [Fact]
    public void Evppi_OfNoise_IsZeroWithinItsError()
    {
        var noise = Decision.Evppi("noise");
        Assert.False(noise.IsDistinguishable, noise.ToString());
        Assert.True(Decision.Evppi("A").IsDistinguishable);
    }

    [Fact]
    public void Evppi_AnInputAdded_NeverFalls()
    {
        string[] names = ["noise", "A", "constant", "B", "C"];
        for (ulong seed = 1; seed <= 5; seed++)
        {
            var decision = Decide(seed, draws: 3000);
            foreach (var order in new[] { names, [.. names.Reverse()] })
            {
                var values = Enumerable.Range(1, names.Length).Select(count => decision.Evppi([.. order.Take(count)]).Value).ToList();
                Assert.Equal(values.Order(), values);
                Assert.InRange(values[^1], 0, decision.Evpi.Value);
            }
        }
    }

    [Fact]
    public void Between_CostsWithTheSmallerBetter_IsTheMirrorOfBenefits()
    {
        var table = Decision.Draws;
        var costs = Decision.Between(table, ["cost of nothing", "cost of treating"], Preference.Smaller);
        Assert.Equal("cost of treating", costs.Best.Name);
        Assert.Equal(Decision.Evpi.Value, costs.Evpi.Value, 1e-9);
        Assert.Equal(-Decision.Best.Mean, costs.Best.Mean, 1e-9);
        Assert.Equal(Decision.Evppi("B").Value, costs.Evppi("B").Value, 1e-9);
    }

    // Three options, of which the third is the best of the others with 1 added: knowing A is worth nothing any more.
    [Fact]
    public void Evppi_WithADominantOption_IsZero()
    {
        var decision = Decision.Between(Decision.Draws, ["do nothing", "treat", "better"]);
        Assert.Equal("better", decision.Best.Name);
        Assert.Equal(0, decision.Evpi.Value, 1e-12);
        Assert.Equal(0, decision.Evppi("A").Value, 1e-12);
    }

    [Fact]
    public void EvppiOfEach_SomeInputs_ComesByDescendingValue() =>
        Assert.Equal(["A", "B", "C", "noise"], Decision.EvppiOfEach("noise", "C", "A", "B").Select(v => v.Inputs.Single()));

    [Fact]
    public void Between_OptionsInOtherUnits_NamesBoth()
    {
        var fault = Assert.Throws<ArgumentException>(() => Decision.Between(Decision.Draws, ["treat", "A"]));
        Assert.Contains("'treat' is in USD2023/case", fault.Message, StringComparison.Ordinal);
        Assert.Contains("'A' in 1", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Between_OneOptionOrOneTwice_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Decision.Between(Decision.Draws, ["treat"]));
        Assert.Throws<ArgumentException>(() => Decision.Between(Decision.Draws, ["treat", "treat"]));
    }

    [Fact]
    public void Evppi_TooFewDraws_SaysHowManyItNeeds()
    {
        var fault = Assert.Throws<ArgumentException>(() => Decide(seed: 1, draws: 59).Evppi("A"));
        Assert.Contains("needs 60 draws", fault.Message, StringComparison.Ordinal);
        Assert.Contains("there are 59", fault.Message, StringComparison.Ordinal);
    }

    private static Decision Decide(ulong seed, int draws = Draws, SimulationOptions? options = null)
    {
        var parts = Parts.Select(p => (p.Share, Input: Input.Uncertain(p.Name, Distribution.Normal(mean: 0, standardError: 1), "1")))
            .ToList();
        var noise = Input.Uncertain("noise", Distribution.Gamma(mean: 2, standardError: 1), "1");
        var constant = Input.Fixed("constant", 3, "1");
        var one = Quantity.Of(1, "USD2023/case");
        var benefit = Quantity.Sum(parts.Select(p => p.Input * (Deviation * Math.Sqrt(p.Share) * one))) + (Mean * one);
        var nothing = 0 * one * noise;
        var better = Quantity.Max(benefit, nothing) + one;
        var model = Model.Of(
            ("do nothing", nothing), ("treat", benefit), ("better", better), ("cost of nothing", -1 * nothing),
                ("cost of treating", -1 * benefit), ("constant", constant));
        return Decision.Between(model.Simulate(draws, seed, options).Keep(), ["do nothing", "treat"]);
    }

    /// <summary>s φ(m/s) − m Φ(−m/s): the expected gain when the part with standard deviation s of a normal difference becomes
    /// known.</summary>
    private static double ClosedForm(string[] known)
    {
        var share = known.Length == 0 ? 1 : Parts.Where(p => known.Contains(p.Name)).Sum(p => p.Share);
        var s = Deviation * Math.Sqrt(share);
        var normal = Distribution.Normal(mean: 0, standardError: 1);
        return (s * normal.Density(Mean / s)) - (Mean * normal.CumulativeProbability(-Mean / s));
    }
}
