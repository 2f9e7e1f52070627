using PainCost.Decisions;

namespace PainCost.Tests.Decisions;

/// <summary>Two strategies with normal costs and effects. Oracle: the normal distribution of the incremental net benefit.</summary>
public class AcceptabilityCurveTests
{
    private const int Draws = 50_000;

    private static readonly DrawTable Table = Simulated();

    [Theory]
    [InlineData(0)]
    [InlineData(18_000)]
    [InlineData(50_000)]
    public void Of_AValueOfAnEffect_HasTheNormalProbability(double value)
    {
        var point = AcceptabilityCurve.Of(Table, [("usual", "usual cost", "usual effect"), ("new", "new cost", "new effect")],
            value).Points.Single();

        // Incremental cost 1000 ± 500, incremental effect 0.05 ± 0.02.
        var (mean, deviation) = ((value * 0.05) - 1000, Math.Sqrt(Math.Pow(value * 0.02, 2) + (500 * 500)));
        var expected = Distribution.Normal(mean: 0, standardError: 1).CumulativeProbability(mean / deviation);
        Assert.Equal(expected, point.ProbabilitiesBest[1], 4 * Math.Sqrt(expected * (1 - expected) / Draws));
        Assert.Equal(1, point.ProbabilitiesBest.Sum(), 1e-12);
        Assert.Equal(mean > 0 ? "new" : "usual", point.Best);
    }

    [Fact]
    public void Of_NegativeValueOrOneStrategy_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AcceptabilityCurve.Of(Table,
            [("usual", "usual cost", "usual effect"), ("new", "new cost", "new effect")], -1));
        Assert.Throws<ArgumentException>(() => AcceptabilityCurve.Of(Table, [("usual", "usual cost", "usual effect")], 1));
        Assert.Throws<ArgumentException>(() => AcceptabilityCurve.Of(Table,
            [("usual", "usual cost", "usual effect"), ("new", "new effect", "new effect")], 1));
    }

    private static DrawTable Simulated()
    {
        var cost = Input.Uncertain("incremental cost", Distribution.Normal(mean: 1000, standardError: 500), "USD2023/case");
        var effect = Input.Uncertain("incremental effect", Distribution.Normal(mean: 0.05, standardError: 0.02), "QALY/case");
        var (usualCost, usualEffect) = (Quantity.Of(3000, "USD2023/case"), Quantity.Of(0.6, "QALY/case"));
        return Model.Of(("usual cost", usualCost), ("usual effect", usualEffect), ("new cost", usualCost + cost),
            ("new effect", usualEffect + effect))
            .Simulate(Draws, seed: 5).Keep();
    }
}
