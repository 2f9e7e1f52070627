using PainCost.Calibration;

namespace PainCost.Tests.Calibration;

/// <summary>
/// Two normal inputs, their sum, and a published sum that is normal too. Oracle: the conjugate normal posterior (Gelman and others,
/// Bayesian Data Analysis, 3rd edition, section 2.5) and the closed form of the effective number of draws.
/// </summary>
public class ReweightingTests
{
    private const int Draws = 200_000;
    private const double StandardErrors = 4;

    private static readonly (double Mean, double Deviation) X = (10, 2);
    private static readonly (double Mean, double Deviation) Y = (5, 1);
    private static readonly (double Mean, double Deviation) Published = (18, 1.5);

    private static readonly Reweighting Reweighting = Reweighting.Of(Simulated(), "sum",
        Distribution.Normal(mean: Published.Mean, standardError: Published.Deviation));

    private static double PriorVariance => (X.Deviation * X.Deviation) + (Y.Deviation * Y.Deviation);

    [Fact]
    public void Of_TheSum_HasTheConjugatePosterior()
    {
        var precision = (1 / PriorVariance) + (1 / (Published.Deviation * Published.Deviation));
        var mean = ((15 / PriorVariance) + (Published.Mean / (Published.Deviation * Published.Deviation))) / precision;
        Check("sum", mean, Math.Sqrt(1 / precision));
    }

    // x given the sum is linear in it; so is its posterior mean, by the gain of the sum.
    [Theory]
    [InlineData("x")]
    [InlineData("y")]
    public void Of_AnInput_HasTheConjugatePosterior(string name)
    {
        var (prior, deviation) = name == "x" ? X : Y;
        var gain = deviation * deviation / (PriorVariance + (Published.Deviation * Published.Deviation));
        Check(name, prior + (gain * (Published.Mean - 15)), Math.Sqrt((1 - gain) * deviation * deviation));
    }

    // (E w)² / E w² with w the published density: a ratio of normal densities.
    [Fact]
    public void EffectiveDraws_OfTheWeights_IsTheClosedForm()
    {
        double Density(double variance) => Distribution.Normal(mean: 15, standardError: Math.Sqrt(variance)).Density(Published.Mean);
        var square = Published.Deviation * Published.Deviation;
        var expected = Math.Pow(Density(PriorVariance + square),
            2) / (Density(PriorVariance + (square / 2)) / (2 * Published.Deviation * Math.Sqrt(Math.PI)));

        // The relative error of a ratio of means over 200,000 draws whose weights vary by about their own size: below 1 %.
        Assert.Equal(expected, Reweighting.EffectiveDraws / Draws, 0.01 * expected);
        Assert.False(Reweighting.IsThin);
    }

    [Fact]
    public void Inputs_ByShift_PutTheWidestFirst()
    {
        Assert.Equal(["x", "y"], Reweighting.Inputs.Select(shift => shift.Name));
        Assert.True(Reweighting.Inputs.First().InDeviations > Reweighting.Inputs.Last().InDeviations);
    }

    [Fact]
    public void Before_OfEveryQuantity_IsTheSimulation()
    {
        var estimate = Reweighting.Simulation["sum"];
        var before = Reweighting.Shifts.Single(shift => shift.Name == "sum").Before;
        Assert.Equal(estimate.Mean, before.Mean, 1e-12 * estimate.Mean);
        Assert.Equal(estimate.StandardDeviation, before.StandardDeviation, 1e-5 * estimate.StandardDeviation);
        Assert.Equal(estimate.Interval(0.95).Low, before.Interval.Low, 1e-3 * estimate.StandardDeviation);
    }

    [Fact]
    public void Of_AFigureOutOfReach_SaysWhatIsReached()
    {
        var fault = Assert.Throws<ArgumentException>(() => Reweighting.Of(Simulated(), "sum",
            Distribution.Normal(mean: 5000, standardError: 1)));
        Assert.Contains("out of reach", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AFigureWithoutUncertainty_AsksForIt()
    {
        var fault = Assert.Throws<ArgumentException>(() => Reweighting.Of(Simulated(), "sum", Distribution.Fixed(18)));
        Assert.Contains("normal(mean=18, se=0.9)", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void IsThin_AFigureFarOut_IsTrue() =>
        Assert.True(Reweighting.Of(Simulated(), "sum", Distribution.Normal(mean: 26, standardError: 0.1)).IsThin);

    private static void Check(string name, double mean, double deviation)
    {
        var after = Reweighting.Shifts.Single(shift => shift.Name == name).After;
        var draws = Reweighting.EffectiveDraws;
        Assert.Equal(mean, after.Mean, StandardErrors * after.MonteCarloError);
        Assert.Equal(deviation, after.StandardDeviation, StandardErrors * deviation / Math.Sqrt(2 * draws));
        Assert.InRange(after.MonteCarloError * Math.Sqrt(draws) / deviation, 0.5, 2);

        var normal = Distribution.Normal(mean: mean, standardError: deviation);
        foreach (var (probability, end) in new[] { (0.025, after.Interval.Low), (0.975, after.Interval.High) })
        {
            var quantile = normal.Quantile(probability);
            Assert.Equal(quantile, end, StandardErrors * Math.Sqrt(0.025 * 0.975 / draws) / normal.Density(quantile));
        }
    }

    private static Simulation Simulated()
    {
        var x = Input.Uncertain("x", Distribution.Normal(mean: X.Mean, standardError: X.Deviation), "case");
        var y = Input.Uncertain("y", Distribution.Normal(mean: Y.Mean, standardError: Y.Deviation), "case");
        return Model.Of(("sum", x + y)).Simulate(Draws, seed: 7);
    }
}
