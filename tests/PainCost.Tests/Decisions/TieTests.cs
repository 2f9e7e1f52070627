using PainCost.Decisions;

namespace PainCost.Tests.Decisions;

/// <summary>
/// Options that are equal in many draws. Oracle, closed form: with b Bernoulli of 0.3 and k Poisson of 3, treating gains b (k − 3). No
/// option is
/// better than treating unless b = 1 and k &lt; 3: 1 − 0.3 · 17/2 e^-3 = 87.3 %; none is better than not treating unless b = 1 and k &gt;
/// 3:
/// 1 − 0.3 (1 − 13 e^-3) = 89.4 %. Both hold in the draws of a tie.
/// </summary>
public class TieTests
{
    private const int Draws = 100_000;

    private static readonly double Treating = 1 - (0.3 * 8.5 * Math.Exp(-3));
    private static readonly double Not = 1 - (0.3 * (1 - (13 * Math.Exp(-3))));

    private static readonly DrawTable Table = Simulate();

    [Fact]
    public void ProbabilityBest_OfOptionsThatTie_IsThatNoOtherIsBetter()
    {
        var decision = Decision.Between(Table, ["treat", "none"]);
        Assert.Equal(Treating, Of(decision, "treat").ProbabilityBest, 4 * Error(Treating));
        Assert.Equal(Not, Of(decision, "none").ProbabilityBest, 4 * Error(Not));
    }

    [Fact]
    public void Between_OptionsInAnotherOrder_IsTheSameToTheBit()
    {
        var (one, other) = (Decision.Between(Table, ["treat", "none", "wait"]), Decision.Between(Table, ["wait", "none", "treat"]));
        Assert.Equal(one.Options.OrderBy(o => o.Name), other.Options.OrderBy(o => o.Name));
        Assert.Equal(["wait", "none", "treat"], other.Options.Select(o => o.Name));
        Assert.Equal(one.Best, other.Best);
        Assert.Equal(one.Evpi.Value, other.Evpi.Value);
        Assert.Equal(one.Evppi("b", "k").Value, other.Evppi("b", "k").Value);
    }

    // "none" and "wait" are the same figure: the first by name is chosen, however they are listed.
    [Fact]
    public void Best_OfEqualMeans_IsTheFirstByName()
    {
        Assert.Equal("none", Decision.Between(Table, ["wait", "none"]).Best.Name);
        Assert.Equal("none", Decision.Between(Table, ["none", "wait"]).Best.Name);
        Assert.All(Decision.Between(Table, ["none", "wait"]).Options, option => Assert.Equal(1, option.ProbabilityBest));
    }

    [Fact]
    public void Curve_OfStrategiesThatTie_CountsThemForEach()
    {
        var (a, b) = (("treat", "cost", "treat"), ("none", "no cost", "none"));
        var (one, other) = (AcceptabilityCurve.Of(Table, [a, b], 1).Points[0], AcceptabilityCurve.Of(Table, [b, a], 1).Points[0]);
        Assert.Equal(Treating, one.ProbabilitiesBest[0], 4 * Error(Treating));
        Assert.Equal(Not, one.ProbabilitiesBest[1], 4 * Error(Not));
        Assert.Equal(one.ProbabilitiesBest.Reverse(), other.ProbabilitiesBest);
        Assert.Equal(one.Best, other.Best);
    }

    [Fact]
    public void Frontier_OfStrategiesInAnyOrder_HasTheSameRows()
    {
        Strategy[] all = [new("b", 1, 1), new("a", 1, 1), new("c", 2, 1), new("d", 5, 2), new("e", 3, 3), new("f", 9, 3)];
        var expected = Frontier.Of(all).Rows;
        Assert.Equal("a", expected[0].Strategy.Name);
        Assert.Equal(expected, Frontier.Of(all.Reverse()).Rows);
        Assert.Equal(expected, Frontier.Of(all.OrderBy(s => s.Cost).ThenByDescending(s => s.Name)).Rows);
    }

    [Fact]
    public void Evppi_OfAnOption_IsRefused()
    {
        var fault = Assert.Throws<ArgumentException>(() => Decision.Between(Table, ["treat", "none"]).Evppi("treat"));
        Assert.Contains("'treat' is an option of the decision", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Evppi_OfWhatWasNotKept_NamesItAndWhatWas()
    {
        var fault = Assert.Throws<ArgumentException>(() => Decision.Between(Table, ["treat", "none"]).EvppiOfEach("k", "wage"));
        Assert.Contains("'wage' was not kept with the draws, which hold 'treat', 'none', 'wait', 'cost', 'no cost', 'b', 'k'",
            fault.Message, StringComparison.Ordinal);
    }

    // Threads share the work; what one of them meets comes out as it is.
    [Fact]
    public void EvppiOfEach_TooFewDraws_SaysSoItself()
    {
        var few = Decision.Between(Table.Simulation!.Model.Simulate(draws: 50, seed: 1).Keep(), ["treat", "none"]);
        Assert.Contains("needs 60 draws", Assert.Throws<ArgumentException>(() => few.EvppiOfEach("b", "k")).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1e200)]
    [InlineData(1e-200)]
    public void Decision_OfAnyScale_HasTheSameFiguresInIt(double scale)
    {
        var (one, other) = (Decision.Between(Table, ["treat", "none"]), Decision.Between(Simulate(scale), ["treat", "none"]));
        Assert.Equal(one.Evpi.Value, other.Evpi.Value / scale, 1e-12);
        Assert.Equal(one.Evpi.StandardError, other.Evpi.StandardError / scale, 1e-12);
        Assert.Equal(one.Evppi("k").Value, other.Evppi("k").Value / scale, 1e-12);
        Assert.Equal(one.Evppi("k").StandardError, other.Evppi("k").StandardError / scale, 1e-12);
    }

    private static DrawTable Simulate(double scale = 1)
    {
        var (b, k) = (Input.Uncertain("b", Distribution.Bernoulli(0.3), "1"), Input.Uncertain("k", Distribution.Poisson(3), "1"));
        return Model.Of(("treat", scale * (b * (k - 3))), ("none", 0 * b), ("wait", 0 * k), ("cost", 0 * b), ("no cost", 0 * k))
            .Simulate(Draws, seed: 5).Keep();
    }

    private static DecisionOption Of(Decision decision, string name) => decision.Options.Single(o => o.Name == name);

    private static double Error(double share) => Math.Sqrt(share * (1 - share) / Draws);
}
