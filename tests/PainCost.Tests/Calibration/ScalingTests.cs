using PainCost.Burden;
using PainCost.Calibration;
using PainCost.Evidence;
using PainCost.Tests.Sampling;

namespace PainCost.Tests.Calibration;

/// <summary>One factor for a published figure. Oracle: case C04 (closed form), and by hand.</summary>
public class ScalingTests
{
    private static readonly Input Prevalence = Input.Uncertain("prevalence", Distribution.Beta(mean: 0.2, standardError: 0.01),
        "case/adult");
    private static readonly Input Adults = Input.Fixed("population", 1000, "adult");
    private static readonly Input Cost = Input.Uncertain("cost per case", Distribution.Gamma(mean: 50, standardError: 5),
        "USD2023/case/year");
    private static readonly Model Linear = Model.Of(("total", Adults * Prevalence * Cost));

    [Fact]
    public void Match_OneInput_IsTheRatio()
    {
        var scaling = Scaling.Match(Linear, "total", 25_000, "cost per case");
        Assert.Equal(2.5, scaling.Factor, 1e-12 * 2.5);
        Assert.Equal(10_000, scaling.BaseCase, 1e-9);
        Assert.Equal(125, scaling.Inputs.Single().Distribution.Mean, 1e-9);
        Assert.Equal(12.5, scaling.Inputs.Single().Distribution.StandardDeviation, 1e-9);
    }

    // Prevalence multiplies every component, so its factor is that of the total.
    [Theory]
    [InlineData(560e9, 1.2577980672585056)]
    [InlineData(635e9, 1.4262531655520554)]
    public void Match_PublishedCase_IsThat(double target, double factor) =>
        Assert.Equal(factor, Scaling.Match(ExampleModels.Burden, "total", target, "prevalence").Factor, 1e-10 * factor);

    [Fact]
    public void Match_AGroup_IsTheRoot()
    {
        var scaling = Scaling.Match(Linear, "total", 40_000, "cost per case", "prevalence");
        Assert.Equal(2, scaling.Factor, 1e-12 * 2);
        Assert.Equal(["cost per case", "prevalence"], scaling.Inputs.Select(s => s.Input.Name));
    }

    [Fact]
    public void Match_WhatItIsAlready_IsOne()
    {
        var scaling = Scaling.Match(Linear, "total", Linear.Evaluate()["total"], "prevalence");
        Assert.Equal(1, scaling.Factor);
        Assert.Same(Prevalence.Distribution, scaling.Inputs.Single().Distribution);
    }

    // A beta of mean 0.2 reaches 1, and twice that is above it.
    [Fact]
    public void Match_OutOfWhatAShareCanBe_IsRefusedWithTheReason()
    {
        var fault = Assert.Throws<ArgumentException>(() => Scaling.Match(Linear, "total", 60_000, "prevalence"));
        Assert.Contains("times 6", fault.Message, StringComparison.Ordinal);
        Assert.Contains("prevalence must lie in [0, 1]", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Scale another input", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Match_OutOfReach_SaysWhatIsReached()
    {
        var fault = Assert.Throws<ArgumentException>(() => Scaling.Match(Linear, "total", -1, "cost per case"));
        Assert.Contains("No factor from", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Scaling.Match(Linear, "total", double.NaN, "cost per case"));
        Assert.Throws<ArgumentException>(() => Scaling.Match(Linear, "total", 1));
        Assert.Throws<ArgumentException>(() => Scaling.Match(Linear, "total", 1, "costs"));
    }

    // (f − 3)² + 1 is 2 at f = 2 and f = 4: of both, 2 is nearer to 1.
    [Fact]
    public void Match_SeveralFactors_TakesTheNearest()
    {
        var x = Input.Fixed("x", 1, "1");
        var model = Model.Of(("y", ((x - 3) * (x - 3)) + 1));
        Assert.Equal(2, Scaling.Match(model, "y", 2, "x").Factor, 1e-12 * 2);
    }

    [Fact]
    public void Apply_ToTheProfile_GivesTheFigureExactly()
    {
        var profile = Profile.BuiltIn("us-2023");
        var target = 1.1 * PainBurden.Model(profile).Evaluate()["total"];
        string[] wages = [.. profile.Inputs.Select(i => i.Name).Where(name => name.StartsWith("hourly wage", StringComparison.Ordinal))];
        var scaling = Scaling.Match(PainBurden.Model(profile), "total", target, wages);
        Assert.Equal(target, PainBurden.Model(scaling.Apply(profile)).Evaluate()["total"], 1e-12 * target);
    }
}
