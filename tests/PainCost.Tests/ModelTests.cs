namespace PainCost.Tests;

/// <summary>Models of a few inputs. Oracle: by hand.</summary>
public class ModelTests
{
    private static readonly Input Population = Input.Fixed("population", 200, "adult");
    private static readonly Input Prevalence = Input.Uncertain("prevalence", Distribution.Uniform(low: 0.2, high: 0.3), "case/adult");
    private static readonly Input Cost = Input.Uncertain("cost", Distribution.Gamma(mean: 40, standardError: 4), "USD2023/case/year");

    [Fact]
    public void Evaluate_Burden_IsTheHandComputedBaseCase()
    {
        var baseCase = Model.Of(("total", Population * Prevalence * Cost), ("cases", Population * Prevalence)).Evaluate();
        Assert.Equal(200 * 0.25 * 40, baseCase["total"], 1e-12 * 2000);
        Assert.Equal(50, baseCase["cases"], 1e-12 * 50);
        Assert.Equal("USD2023/year", baseCase.Unit("total").ToString());
    }

    [Fact]
    public void Of_DifferentInputsOfOneName_NamesBoth()
    {
        var other = Input.Uncertain("cost", Distribution.Gamma(mean: 41, standardError: 4), "USD2023/case/year");
        var message = Assert.Throws<ArgumentException>(() => Model.Of(("total", Cost + other))).Message;
        Assert.Contains("Two different inputs are named 'cost'", message, StringComparison.Ordinal);
        Assert.Contains("gamma(mean=40, se=4) [USD2023/case/year] and gamma(mean=41, se=4) [USD2023/case/year]", message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_SameNameInOtherUnit_IsRefused()
    {
        var other = Input.Uncertain("cost", Distribution.Gamma(mean: 40, standardError: 4), "USD2010/case/year");
        Assert.Throws<ArgumentException>(() => Model.Of(("a", Cost), ("b", other)));
    }

    [Fact]
    public void Of_SameFigureTwice_IsOneInput()
    {
        var again = Input.Uncertain("cost", Distribution.Parse("gamma(sd=4, mean=40)"), "USD2023/year/case");
        var model = Model.Of(("difference", Cost - again), ("total", Cost + again));
        Assert.Single(model.Inputs);
        Assert.Equal(0, model.Simulate(draws: 1000, seed: 1)["difference"].StandardDeviation);
    }

    [Fact]
    public void Of_TwoOutputsOfOneName_IsRefused() =>
        Assert.Contains("Two outputs are named 'a'", Assert.Throws<ArgumentException>(() => Model.Of(("a", Cost), ("a", Cost))).Message,
            StringComparison.Ordinal);

    // The index would restate dollars of 2023 in those of 2010; the cost is in dollars of 2010.
    [Fact]
    public void Of_OutputThroughAnInvertedIndex_SaysToDivide()
    {
        var inverted = Quantity.Of(5, "USD2010/year") * Quantity.Of(0.7, "USD2010/USD2023");
        var message = Assert.Throws<UnitMismatchException>(() => Model.Of(("total", inverted))).Message;
        Assert.StartsWith("The output 'total': USD2010^2/USD2023/year is what a price index", message, StringComparison.Ordinal);
        Assert.Contains("Multiply by the inverse index (divide instead of multiply): one in USD2023/USD2010", message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_OutputInSquaredMoney_IsAllowed() => Assert.Equal(4, Model.Of(("variance", Quantity.Of(4, "USD2010^2")))
        .Evaluate()["variance"]);

    [Fact]
    public void Of_NoOutput_IsRefused() => Assert.Throws<ArgumentException>(() => Model.Of());

    [Fact]
    public void Indexers_UnknownName_ListWhatThereIs()
    {
        var model = Model.Of(("total", Population * Prevalence * Cost));
        var simulation = model.Simulate(draws: 16, seed: 1);
        Action[] lookups = [() => _ = model.Evaluate()["totl"], () => model.Evaluate().Unit("totl"), () =>
            _ = model.Gradient()["totl", "cost"], () => _ = simulation["totl"]];
        Assert.All(lookups, lookup =>
            Assert.Contains("The model has no output 'totl'; it has 'total'.", Assert.Throws<ArgumentException>(lookup).Message,
                StringComparison.Ordinal));
        Assert.Contains(
            "no input 'costs'; it has 'population', 'prevalence', 'cost'",
            Assert.Throws<ArgumentException>(() => model.Gradient()["total", "costs"]).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Describe_Model_KeepsOutputsAndRecordsChoices()
    {
        var model = Model.Of(("total", Cost)).Describe("a title", new Choice("held fixed", "total"));
        Assert.Equal("a title", model.Title);
        Assert.Equal(new Choice("held fixed", "total"), Assert.Single(model.Choices));
        Assert.Equal("total", Assert.Single(model.Outputs).Name);
    }

    [Theory]
    [InlineData("gamma(mean=5, se=1).shift(by=1)", "gamma(mean=6, se=1).shift(by=1)")]
    [InlineData("mixture(0: 1, gamma(mean=5, se=1): 2)", "mixture(0: 1, gamma(mean=6, se=1): 2)")]
    [InlineData("discrete(0: 1, 1: 2)", "discrete(0: 1, 1: 3)")]
    public void InputsHash_WhatADistributionIsMadeOf_Counts(string one, string other) => Assert.NotEqual(
        Model.Of(("x", Input.Uncertain("x", Distribution.Parse(one), "1"))).InputsHash(),
        Model.Of(("x", Input.Uncertain("x", Distribution.Parse(other), "1"))).InputsHash());

    [Fact]
    public void InputsHash_OtherOrder_IsTheSame()
    {
        var hash = Model.Of(("a", Population * Prevalence), ("b", Cost)).InputsHash();
        Assert.Matches("^[0-9a-f]{16}$", hash);
        Assert.Equal(hash, Model.Of(("x", Cost), ("y", Prevalence * Population)).InputsHash());
    }

    [Theory]
    [InlineData("cost", "gamma(mean=40, se=4)", "USD2023/case/year", true)]
    [InlineData("cost", "gamma(se=4, mean=40)", "USD2023/year/case", true)]
    [InlineData("cost", "gamma(mean=40, sd=4)", "USD2023/case/year", true)]
    [InlineData("cost", "gamma(mean=40, se=4.0001)", "USD2023/case/year", false)]
    [InlineData("cost", "lognormal(mean=40, se=4)", "USD2023/case/year", false)]
    [InlineData("cost", "gamma(mean=40, se=4)", "USD2022/case/year", false)]
    [InlineData("price", "gamma(mean=40, se=4)", "USD2023/case/year", false)]
    public void InputsHash_Input_TellsNameUnitAndDistribution(string name, string distribution, string unit, bool isSame)
    {
        var hash = Model.Of(("total", Input.Uncertain(name, Distribution.Parse(distribution), unit))).InputsHash();
        Assert.Equal(isSame, hash == Model.Of(("total", Cost)).InputsHash());
    }

    // Law: nothing uncertain, so the simulation is the base case.
    [Fact]
    public void Simulate_NothingUncertain_IsTheBaseCaseExactly()
    {
        var half = Input.Fixed("share", 0.1, "1");
        var total = Quantity.Exp(half * 3) + Quantity.Log(1 + half) + Quantity.Power(half, 3) + (Quantity)0.7;
        var model = Model.Of(("total", total));
        var estimate = model.Simulate(draws: 100_000, seed: 3)["total"];
        var value = model.Evaluate()["total"];
        Assert.Equal((value, value, 0.0, 0.0, 0.0), (estimate.Mean, estimate.BaseCase, estimate.StandardDeviation, estimate.MonteCarloError,
            estimate.Skewness));
        Assert.Equal((value, value, value), (estimate.Percentile(0), estimate.Percentile(0.37), estimate.Percentile(1)));
        Assert.Equal((value, value), (estimate.Interval(0.95).Low, estimate.Interval(0.95).High));
        Assert.Equal((0.0, 1.0), (estimate.ProbabilityAbove(value), estimate.ProbabilityAbove(Math.BitDecrement(value))));
        Assert.Equal([100_000L, 0, 0], estimate.Histogram(3).Counts);
    }
}
