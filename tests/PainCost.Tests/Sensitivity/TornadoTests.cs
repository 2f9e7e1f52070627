using System.Diagnostics;
using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Sensitivity;
using PainCost.Tests.Sampling;

namespace PainCost.Tests.Sensitivity;

/// <summary>Tornado. Oracle: case C03 (quantiles of SciPy), by hand, and laws.</summary>
public class TornadoTests
{
    private static readonly Input Up = Input.Uncertain("up", Distribution.Uniform(low: 0, high: 10), "1");
    private static readonly Input Down = Input.Uncertain("down", Distribution.Uniform(low: 1, high: 2), "1");
    private static readonly Input Known = Input.Fixed("known", 4, "1");

    [Fact]
    public void Rows_PublishedCase_AreInOrderOfSwing() => Assert.Equal(
        ["health care cost", "prevalence", "hours lost", "wage", "absence days", "medication cost", "employment", "medication share"],
        Tornado.Of(ExampleModels.Burden, "total").Rows.Select(row => row.Input.Name));

    [Theory]
    [InlineData("prevalence", 0.38441118090114007, 0.486268116841586, 393444843652.31683, 497695417587.3633)]
    [InlineData("health care cost", 1778.27135358737, 3342.739020776807, 373013548926.4164, 529538539028.7196)]
    [InlineData("employment", 0.5604992244323597, 0.6388682383400757, 435342368511.1439, 454944418114.8114)]
    [InlineData("absence days", 3.2357363695658656, 7.142019518750643, 424040750853.00775, 470939586342.12024)]
    [InlineData("hours lost", 38.82883643479038, 85.70423422500771, 413449876279.5116, 483798129513.1803)]
    [InlineData("wage", 21.309200163972907, 29.143535769674937, 423066628584.3294, 470096145225.35864)]
    [InlineData("medication share", 0.4022147929225316, 0.5977852070774685, 436417431028.7094, 454027568971.2907)]
    [InlineData("medication cost", 630.3489354328807, 1216.913184227077, 431733205495.0299, 461076082040.9595)]
    public void Row_PublishedCase_IsThat(string input, double low, double high, double atLow, double atHigh)
    {
        var row = Tornado.Of(ExampleModels.Burden, "total").Rows.Single(r => r.Input.Name == input);
        AssertClose(low, row.LowInput, 1e-9);
        AssertClose(high, row.HighInput, 1e-9);
        AssertClose(atLow, row.OutputAtLow, 1e-9);
        AssertClose(atHigh, row.OutputAtHigh, 1e-9);
        Assert.Equal(atHigh - atLow, row.Swing, 1e-9 * atHigh);
    }

    [Fact]
    public void Rows_OneAfterAnother_AreWhatTheModelGivesAtTheirEnds()
    {
        // Oracle: the model evaluated with that input alone moved. What one row moved must not stay moved for the next.
        var model = ExampleModels.Burden;
        Assert.All(Tornado.Of(model, "total").Rows, row =>
        {
            Assert.Equal(model.Evaluate((row.Input.Name, row.LowInput))["total"], row.OutputAtLow);
            Assert.Equal(model.Evaluate((row.Input.Name, row.HighInput))["total"], row.OutputAtHigh);
        });
    }

    [Fact]
    public void Row_LinearModel_IsAsByHand()
    {
        var tornado = Tornado.Of(Model.Of(("y", (3 * Up) + Known)), "y");
        var row = Assert.Single(tornado.Rows);
        Assert.Equal(19, tornado.BaseCase, 1e-12);
        Assert.Equal((0.25, 9.75), (row.LowInput, row.HighInput));
        Assert.Equal(4.75, row.OutputAtLow, 1e-12);
        Assert.Equal(33.25, row.OutputAtHigh, 1e-12);
        Assert.Equal(28.5, row.Swing, 1e-12);
    }

    [Fact]
    public void Row_OutputThatFallsWithTheInput_KeepsTheInputsOwnEnds()
    {
        var row = Tornado.Of(Model.Of(("y", 10 / Down)), "y", TornadoRange.Percentiles(low: 0.1, high: 0.9)).Rows[0];
        Assert.Equal(1.1, row.LowInput, 1e-12);
        Assert.Equal(10 / 1.1, row.OutputAtLow, 1e-12);
        Assert.True(row.OutputAtLow > row.OutputAtHigh && row.Swing > 0);
    }

    [Fact]
    public void Percent_UncertainAndFixed_MovesWhatItSays()
    {
        var model = Model.Of(("y", Up + Down + Known), ("other", Up));
        var uncertain = Tornado.Of(model, "y", TornadoRange.Percent(50));
        Assert.Equal(["up", "down"], uncertain.Rows.Select(r => r.Input.Name));
        Assert.Equal((2.5, 7.5), (uncertain.Rows[0].LowInput, uncertain.Rows[0].HighInput));

        // 1.5 ± 50 % would leave what the input can be.
        Assert.Equal((1.0, 2.0), (uncertain.Rows[1].LowInput, uncertain.Rows[1].HighInput));
        Assert.Equal(["up", "known", "down"], Tornado.Of(model, "y", TornadoRange.PercentOfEvery(50)).Rows.Select(r => r.Input.Name));
        Assert.Equal("up", Assert.Single(Tornado.Of(model, "other", TornadoRange.PercentOfEvery(50)).Rows).Input.Name);
    }

    [Fact]
    public void Of_BuiltInProfiles_GivesTheBaseCaseOfEveryOutputBetweenFiniteEnds()
    {
        foreach (var model in Profile.BuiltInNames.Select(name => PainBurden.Model(Profile.BuiltIn(name))))
        {
            foreach (var output in model.Outputs)
            {
                var tornado = Tornado.Of(model, output.Name);
                AssertClose(model.Evaluate()[output.Name], tornado.BaseCase, 1e-12);
                Assert.All(tornado.Rows, row => Assert.True(double.IsFinite(row.Swing)));
                Assert.Equal(tornado.Rows.OrderByDescending(r => r.Swing), tornado.Rows);
                Assert.Equal(tornado.Rows.Count, Spider.Of(model, output.Name, steps: 3).Lines.Count);
            }
        }
    }

    [Fact]
    public void Row_BigModel_IsTheModelRebuiltWithThatValue()
    {
        var profile = Profile.BuiltIn("us-2023");
        var tornado = Tornado.Of(PainBurden.Model(profile), "total");
        foreach (var row in tornado.Rows.Take(5).Concat(tornado.Rows.TakeLast(5)))
        {
            var rebuilt = PainBurden.Model(profile.With(row.Input.Name, Distribution.Fixed(row.HighInput)));
            AssertClose(rebuilt.Evaluate()["total"], row.OutputAtHigh, 1e-12);
        }
    }

    [Fact]
    public void Of_AllInputsOfUs2023_TakesLessThan50Milliseconds()
    {
        var model = PainBurden.Model(Profile.BuiltIn("us-2023"));
        var fastest = Enumerable.Range(0, 5).Min(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            Assert.NotEmpty(Tornado.Of(model, "total", TornadoRange.PercentOfEvery(10)).Rows);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        });

        Assert.InRange(fastest, 0, 50);
    }

    [Fact]
    public void Of_PoleAtAnEnd_NamesInputAndValue()
    {
        var model = Model.Of(("y", 1 / (Up - Quantity.Of(0.25, "1"))));
        var error = Assert.Throws<ArithmeticException>(() => Tornado.Of(model, "y"));
        Assert.Contains("'up' at 0.25", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(0.5, 0.5)]
    [InlineData(0.5, 1)]
    [InlineData(double.NaN, 0.5)]
    public void Percentiles_IllegalEnds_AreRefused(double low, double high) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TornadoRange.Percentiles(low, high));

    private static void AssertClose(double expected, double actual, double relative) =>
        Assert.Equal(expected, actual, relative * Math.Abs(expected));
}
