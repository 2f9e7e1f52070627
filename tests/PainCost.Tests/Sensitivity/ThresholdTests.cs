using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Sensitivity;
using PainCost.Tests.Sampling;

namespace PainCost.Tests.Sensitivity;

/// <summary>Thresholds. Oracle: case C04 (closed form), roots by hand, and the model evaluated at the answer.</summary>
public class ThresholdTests
{
    private static readonly Input X = Input.Uncertain("x", Distribution.Uniform(low: -4, high: 5), "1");
    private static readonly Input Free = Input.Uncertain("free", Distribution.Normal(mean: 0, standardError: 1), "1");
    private static readonly Input Known = Input.Fixed("known", 4, "1");

    [Theory]
    [InlineData("prevalence", 0.48851978505129456)]
    [InlineData("health care cost", 3047.501249375312)]
    [InlineData("hours lost", 96.50008329168747)]
    [InlineData("wage", 34.12502082292187)]
    public void Find_PublishedCase_IsThat(string input, double expected)
    {
        var threshold = Threshold.Find(ExampleModels.Burden, "total", 500e9, input);
        Assert.Equal(ThresholdReach.Once, threshold.Reach);
        Assert.Equal(expected, threshold.Value!.Value, 1e-10 * expected);
    }

    [Fact]
    public void Find_OutsideTheRange_SaysWhereTheOutputGoes()
    {
        var threshold = Threshold.Find(Model.Of(("y", 2 * X)), "y", 11, "x");
        Assert.Equal((ThresholdReach.OutOfRange, null), (threshold.Reach, threshold.Value));
        Assert.Equal((-4.0, 5.0, -8.0, 10.0), (threshold.Low, threshold.High, threshold.LowestOutput, threshold.HighestOutput));
        Assert.Contains("it goes from -8 to 10", threshold.ToString(), StringComparison.Ordinal);
    }

    // max(x, 0.5) is on its lowest value for every x up to it, and only rises.
    [Fact]
    public void Find_LevelStretchOfARisingOutput_IsToldAsAStretch()
    {
        var threshold = Threshold.Find(Model.Of(("y", Quantity.Max(X, 0.5))), "y", 0.5, "x", low: -1, high: 1);
        Assert.Equal(ThresholdReach.Several, threshold.Reach);
        Assert.StartsWith("'y' is 0.5 for every 'x' from -1 to 0.", threshold.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Find_InputThatMovesNothing_SaysSo()
    {
        var threshold = Threshold.Find(Model.Of(("y", 2 * Free), ("z", X)), "y", 0, "x");
        Assert.Equal((ThresholdReach.Unmoved, null), (threshold.Reach, threshold.Value));
        Assert.Contains("does not move 'y'", threshold.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Find_SquareReachedTwice_GivesBothAndTheLowestFirst()
    {
        var threshold = Threshold.Find(Model.Of(("y", X * X)), "y", 2, "x");
        Assert.Equal(ThresholdReach.Several, threshold.Reach);
        Assert.Equal(-Math.Sqrt(2), threshold.Value!.Value, 1e-12);
        Assert.Equal(Math.Sqrt(2), threshold.Values[1], 1e-12);
        Assert.Contains("and again at 1.41421", threshold.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Find_UnboundedInput_SearchesItsFarTails()
    {
        var threshold = Threshold.Find(Model.Of(("y", Quantity.Exp(Free))), "y", 100, "free");
        Assert.Equal(Math.Log(100), threshold.Value!.Value, 1e-12 * Math.Log(100));
        Assert.InRange(threshold.High, 5.9, 6.1);
    }

    [Fact]
    public void Find_PoleBetweenTheSigns_IsNoThreshold()
    {
        var model = Model.Of(("y", 1 / (X - Quantity.Of(1.2345, "1"))));
        Assert.Equal(ThresholdReach.OutOfRange, Threshold.Find(model, "y", 0, "x").Reach);
        Assert.Equal(1.7345, Threshold.Find(model, "y", 2, "x").Value!.Value, 1e-12);
    }

    [Fact]
    public void Find_PlateauAtTheTarget_GivesItsEnds()
    {
        var threshold = Threshold.Find(Model.Of(("y", Quantity.Max(X, 1))), "y", 1, "x");
        Assert.Equal(ThresholdReach.Several, threshold.Reach);
        Assert.Equal(-4, threshold.Value);
        Assert.InRange(threshold.Values[^1], 0.95, 1);
    }

    [Fact]
    public void Find_TargetAtAnEnd_IsThatEnd() => Assert.Equal(5, Threshold.Find(Model.Of(("y", 3 * X)), "y", 15, "x").Value);

    [Fact]
    public void Find_FixedInput_NeedsARangeOfItsOwn()
    {
        var model = Model.Of(("y", X + Known));
        Assert.Contains("its own low and high", Assert.Throws<ArgumentException>(() => Threshold.Find(model, "y", 1, "known")).Message,
            StringComparison.Ordinal);
        Assert.Equal(6.5, Threshold.Find(model, "y", 7, "known", low: 0, high: 10).Value!.Value, 1e-12 * 6.5);
        Assert.Throws<ArgumentException>(() => Threshold.Find(model, "y", 7, "known", low: 1, high: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Threshold.Find(model, "y", double.NaN, "x"));
    }

    [Fact]
    public void Find_BuiltInProfiles_GivesTheTargetBackOrSaysWhyNot()
    {
        foreach (var name in Profile.BuiltInNames)
        {
            var profile = Profile.BuiltIn(name);
            var model = PainBurden.Model(profile);
            foreach (var input in model.Inputs.Where(i => !i.Distribution.IsFixed).Take(5))
            {
                var output = model.Outputs[0].Name;
                var target = 1.01 * model.Evaluate()[output];
                var threshold = Threshold.Find(model, output, target, input.Name);
                if (threshold.Value is { } value)
                {
                    var there = PainBurden.Model(profile.With(input.Name, Distribution.Fixed(value))).Evaluate()[output];
                    Assert.Equal(target, there, 1e-11 * target);
                }
                else
                {
                    Assert.True(threshold.Reach == ThresholdReach.Unmoved || threshold.HighestOutput < target, threshold.ToString());
                }
            }
        }
    }
}
