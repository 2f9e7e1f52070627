using PainCost.Sensitivity;
using PainCost.Sensitivity.Screening;
using PainCost.Tests.Sampling;

namespace PainCost.Tests.Sensitivity;

/// <summary>Elementary effects. Oracles: case C13, SALib 1.5 analyze.morris on stored walks; a linear model by hand; laws of the
/// walks.</summary>
public sealed class MorrisTests
{
    private const ulong Seed = 13;

    private static readonly (string Name, double Low, double High)[] Bounds =
        [("prev", 0.38, 0.49), ("hc", 1800, 3300), ("hours", 40, 90), ("wage", 21, 29)];

    [Fact]
    public void ElementaryEffects_StoredWalks_AreCaseC13()
    {
        double[] mu = [89071179999.99997, 143750000000.0, 75145600000.0, 31163466666.666664];
        double[] sigma = [17155238871.171762, 14606961810.497526, 13808922724.451656, 9742505641.457298];
        var rows = Stored();

        var effects = ElementaryEffects.Of(
            rows.Length, Bounds.Length, (point, input) =>
                (rows[point][input] - Bounds[input].Low) / (Bounds[input].High - Bounds[input].Low), [.. rows.Select(row => row[^1])]);

        for (var i = 0; i < Bounds.Length; i++)
        {
            var effect = MorrisEffect.Of(ExampleModels.Level, effects[i]);
            Assert.Equal(1, effect.Mean / mu[i], 1e-9);
            Assert.Equal(1, effect.MeanAbsolute / mu[i], 1e-9);
            Assert.Equal(1, effect.StandardDeviation / sigma[i], 1e-9);
            Assert.Equal(sigma[i] / Math.Sqrt(10), effect.MeanStandardError, 1e-9 * sigma[i]);
        }
    }

    // Of 1, −2 and 10: mean 3, variance (4 + 25 + 49)/2 = 39, fourth moment (16 + 625 + 2401)/3; with r = 3, var s² = m₄/3.
    [Fact]
    public void MorrisEffect_ThreeEffects_IsAsByHand()
    {
        var effect = MorrisEffect.Of(ExampleModels.Level, [1, -2, 10]);

        Assert.Equal((3.0, 13.0 / 3), (effect.Mean, effect.MeanAbsolute));
        Assert.Equal(Math.Sqrt(39), effect.StandardDeviation, 1e-12);
        Assert.Equal(Math.Sqrt(13), effect.MeanStandardError, 1e-12);
        Assert.Equal(Math.Sqrt((16.0 + 625 + 2401) / 9) / (2 * Math.Sqrt(39)), effect.StandardDeviationStandardError, 1e-12);
    }

    // A uniform input in a linear model: the whole probability is the whole range, from wherever.
    [Fact]
    public void Of_LinearModel_IsSlopeTimesRange()
    {
        var (a, b) = (Uniform("a", 0, 2), Uniform("b", -1, 3));

        var effects = Morris.Of(Model.Of(("y", (3 * a) - (5 * b))), trajectories: 20, Seed)["y"].Effects;

        Assert.Equal(["b", "a"], effects.Select(effect => effect.Input.Name));
        Assert.Equal((-20.0, 20.0), (Math.Round(effects[0].Mean, 9), Math.Round(effects[0].MeanAbsolute, 9)));
        Assert.Equal(6, effects[1].Mean, 1e-9);
        Assert.All(effects, effect => Assert.False(effect.IsCurvedOrInteracting));
    }

    // y = ab with both uniform on (0, 1): the effect of a is b at the walk's place, one of the levels; their mean is 1/2.
    [Fact]
    public void Of_Product_SpreadsByTheOtherInput()
    {
        const int levels = 4;
        double[] places = [.. Enumerable.Range(0, levels).Select(level => (level + 0.5) / levels)];
        var spread = Math.Sqrt(places.Sum(place => (place - 0.5) * (place - 0.5)) / levels);

        var effect = Morris.Of(Model.Of(("y", Uniform("a", 0, 1) * Uniform("b", 0, 1))), 400, Seed,
            new MorrisOptions { Levels = levels })["y"].Effects[0];

        Assert.True(effect.IsCurvedOrInteracting);
        Assert.Equal(0.5, effect.Mean, 4 * effect.MeanStandardError);
        Assert.Equal(spread, effect.StandardDeviation, 4 * effect.StandardDeviationStandardError);
    }

    [Fact]
    public void Of_UnboundedInputs_IsFinite()
    {
        var output = Morris.Of(ExampleModels.Mixed, trajectories: 50, Seed);

        Assert.All(output["mixed"].Effects, effect => Assert.True(double.IsFinite(effect.MeanAbsolute) && effect.MeanAbsolute > 0));
        Assert.False(output["fixed"].IsMoved);
        Assert.Equal(50 * 3, output.Evaluations);
    }

    [Fact]
    public void Trajectories_EveryWalk_MovesEachInputOnceByHalfTheLevels()
    {
        var walks = new Trajectories(["a", "b", "c"], Seed, count: 200, levels: 6);

        for (var walk = 0; walk < walks.Count; walk++)
        {
            for (var input = 0; input < 3; input++)
            {
                int[] levels = [.. Enumerable.Range(walk * walks.Length, walks.Length).Select(point => walks.Level(point, input))];
                Assert.All(levels, level => Assert.InRange(level, 0, 5));
                Assert.Equal(3, Math.Abs(levels[^1] - levels[0]));
                Assert.Equal(1, levels.Zip(levels.Skip(1)).Count(step => step.First != step.Second));
            }
        }
    }

    [Fact]
    public void Trajectories_AnotherInput_LeavesTheOthersWhereTheyBegin()
    {
        var (two, three) = (new Trajectories(["a", "b"], Seed, 50, 8), new Trajectories(["new", "a", "b"], Seed, 50, 8));

        Assert.All(Enumerable.Range(0, 50), walk => Assert.Equal(two.Level(walk * two.Length, 1), three.Level(walk * three.Length, 2)));
    }

    [Theory]
    [InlineData(3, 8)]
    [InlineData(10_001, 8)]
    [InlineData(10, 7)]
    [InlineData(10, 0)]
    [InlineData(10, 102)]
    public void Of_IllegalNumbers_AreRefused(int trajectories, int levels) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Morris.Of(ExampleModels.Mixed, trajectories, Seed,
            new MorrisOptions { Levels = levels }));

    [Fact]
    public void Of_OutputNotFinite_SaysWhere() => Assert.Contains("x = -", Assert.Throws<ArithmeticException>(() => Morris.Of(
        Model.Of(("log", Quantity.Log(Input.Uncertain("x", Distribution.Normal(mean: 0, standardError: 1), "1")))), 10, Seed)).Message,
            StringComparison.Ordinal);

    private static Input Uniform(string name, double low, double high) =>
        Input.Uncertain(name, Distribution.Uniform(low: low, high: high), "1");

    private static double[][] Stored() => ReferenceTable.Rows("morris.csv");
}
