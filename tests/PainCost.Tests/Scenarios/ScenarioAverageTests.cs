using PainCost.Scenarios;

namespace PainCost.Tests.Scenarios;

/// <summary>Structural alternatives averaged. Oracle: moments of a mixture in closed form, and the draws themselves.</summary>
public sealed class ScenarioAverageTests
{
    private const long Draws = 100_000;
    private const double StandardErrors = 4;
    private const string Choice = "choice of specification";

    private static readonly Scenario Low = ScenarioText.Of("low", "normal(mean=500, se=50)", "300");
    private static readonly Scenario High = ScenarioText.Of("high", "normal(mean=700, se=20)", "300");

    [Fact]
    public void Of_TwoNormals_HasTheMomentsOfTheMixture()
    {
        var average = ScenarioAverage.Of([(Low, 0.7), (High, 0.3)], Choice, Draws, seed: 11);

        // Totals: 115,000 with deviation 10,000, and 155,000 with deviation 4,000.
        const double Mean = (0.7 * 115_000) + (0.3 * 155_000);
        const double Between = 0.7 * 0.3 * 40_000.0 * 40_000;
        const double Within = (0.7 * 10_000.0 * 10_000) + (0.3 * 4_000.0 * 4_000);
        Assert.Equal(Mean, average.BaseCase, 1e-6);
        Assert.Equal(Mean, average.Mean, StandardErrors * Math.Sqrt((Between + Within) / Draws));
        Assert.Equal(1, average.StandardDeviation / Math.Sqrt(Between + Within), StandardErrors * Math.Sqrt(1.0 / Draws));
        Assert.Equal(Between / (Between + Within), average.ShareBetween, StandardErrors * Math.Sqrt(2.0 / Draws));
        Assert.Equal(average.StandardDeviation / Math.Sqrt(Draws), average.MonteCarloError, 1e-9);
        Assert.Equal((Choice, "total", 0.7), (average.Choice, average.Output, average.Alternatives[0].Weight));
    }

    [Fact]
    public void Mixture_EveryDraw_IsThatOfOneAlternative()
    {
        Quantity[] values =
            [.. new[] { "a", "b", "c" }.Select((n, i) => (Quantity)Input.Uncertain(n, Distribution.Normal(mean: 10 * i, standardError: 1),
                "1"))];
        double[] weights = [0.2, 0.5, 0.3];
        var model = Model.Of(("mixture", Mixture.Of(values, weights, Input.Uncertain("pick", Distribution.Uniform(low: 0, high: 1), "1"))));
        var kept = model.Simulate(10_000, seed: 3).Keep("mixture", "a", "b", "c", "pick");
        var counts = new int[3];
        for (var i = 0; i < kept.Draws; i++)
        {
            var picked = kept["pick"][i] < 0.2 ? 0 : kept["pick"][i] < 0.7 ? 1 : 2;
            counts[picked]++;
            Assert.Equal(kept["abc"[picked].ToString()][i], kept["mixture"][i]);
        }

        Assert.All(counts.Zip(weights), p => Assert.Equal(p.Second, p.First / 10_000.0,
            StandardErrors * Math.Sqrt(p.Second * (1 - p.Second) / 10_000)));
    }

    [Fact]
    public void Of_WeightsThatAreNoShares_SaysSo()
    {
        Assert.Contains("add up to 0.9", Message(() => ScenarioAverage.Of([(Low, 0.5), (High, 0.4)], Choice, 100, 1)),
            StringComparison.Ordinal);
        Assert.Contains("must lie in (0, 1)", Message(() => ScenarioAverage.Of([(Low, double.NaN), (High, 0.4)], Choice, 100, 1)),
            StringComparison.Ordinal);
        Assert.Contains("must lie in (0, 1)", Message(() => ScenarioAverage.Of([(Low, 1.5), (High, -0.5)], Choice, 100, 1)),
            StringComparison.Ordinal);
        Assert.Contains("input of a scenario already", Message(() => ScenarioAverage.Of([(Low, 0.5), (High, 0.5)], "cases", 100, 1)),
            StringComparison.Ordinal);
    }

    private static string Message(Action action) => Assert.ThrowsAny<ArgumentException>(action).Message;
}
