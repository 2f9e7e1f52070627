using PainCost.Sensitivity;

namespace PainCost.Tests.Sensitivity;

/// <summary>One factor on several inputs. Oracle: by hand.</summary>
public sealed class ThresholdFactorTests
{
    private const double Arithmetic = 1e-12;

    // 3·2 + 4·5 + 1 = 27 in the base case.
    private static readonly Model Sum = Model.Of(("total",
        (Input.Fixed("rate [a]", 3, "1") * Input.Fixed("size [a]", 2, "1"))
            + (Input.Fixed("rate [b]", 4, "1") * Input.Fixed("size [b]", 5, "1"))
            + Input.Fixed("rest", 1, "1")));

    [Fact]
    public void FindFactor_OnBothRates_ScalesThemAlike()
    {
        var threshold = Threshold.FindFactor(Sum, "total", target: 14, ["rate [a]", "rate [b]"], low: 0, high: 2);

        Assert.Equal(ThresholdReach.Once, threshold.Reach);
        Assert.Equal(0.5, threshold.Value!.Value, Arithmetic);
        Assert.Equal("factor on rate", threshold.Input.Name);
        Assert.Equal((1, 53), (threshold.LowestOutput, threshold.HighestOutput));
    }

    /// <summary>A law: a factor on one input is that input over its central value.</summary>
    [Fact]
    public void FindFactor_OnOneInput_IsItsOwnThresholdOverItsValue()
    {
        var alone = Threshold.Find(Sum, "total", target: 20, "rate [b]", low: 0, high: 8);

        Assert.Equal(alone.Value!.Value / 4, Threshold.FindFactor(Sum, "total", target: 20, ["rate [b]"], low: 0, high: 2).Value!.Value,
            Arithmetic);
    }

    [Fact]
    public void FindFactor_OutOfReach_SaysSo()
    {
        var threshold = Threshold.FindFactor(Sum, "total", target: 100, ["rate [a]", "rate [b]"], low: 0, high: 2);

        Assert.Equal(ThresholdReach.OutOfRange, threshold.Reach);
        Assert.Contains("No value of 'factor on rate'", threshold.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void FindFactor_WithoutInputsOrRange_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Threshold.FindFactor(Sum, "total", target: 14, [], low: 0, high: 2));
        Assert.Throws<ArgumentException>(() => Threshold.FindFactor(Sum, "total", target: 14, ["rate [c]"], low: 0, high: 2));
        Assert.Throws<ArgumentException>(() => Threshold.FindFactor(Sum, "total", target: 14, ["rate [a]"], low: 2, high: 0));
    }
}
