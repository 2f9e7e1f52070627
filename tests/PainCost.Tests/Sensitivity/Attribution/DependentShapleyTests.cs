using PainCost.Sensitivity;
using PainCost.Tests.Sampling;

namespace PainCost.Tests.Sensitivity.Attribution;

/// <summary>
/// Shapley effects of inputs that go together under the Gaussian copula. Oracles: case C15; every set of inputs in closed form, for sums of
/// normals and products of lognormals; quadrature (Reference/shapley.py); laws.
/// </summary>
public sealed class DependentShapleyTests
{
    private const ulong Seed = 15;
    private const int Draws = 65_536;

    // Standard deviations 1, 1 and 2; the covariance of the last two is 1.8.
    private static readonly Model C15 = Sum([1, 1, 1], [1, 1, 2]).Correlate(Correlations.Of(Correlation.Pearson("x1", "x2", 0.9)));

    [Fact]
    public void Of_CaseC15_MeetsItsEffects()
    {
        var output = Shapley.Of(C15, Draws, Seed)["sum"];

        double[] expected = [0.10416666666666667, 0.41822916666666665, 0.47760416666666666];
        Assert.All(output.Effects, effect => IndexAssert.Within(expected[Place(effect)], effect.Share, effect.Name));
        Assert.Equal(1, output.Effects.Sum(effect => effect.Share.Value), 1e-12);
        Assert.Equal(1, output.Variance / 9.6, 4 * Math.Sqrt(2.0 / Draws));
    }

    // Random weights and correlations of five inputs; the last has no weight and acts only through the others.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Of_RandomCovariance_MeetsEverySet(int seed)
    {
        var (weights, deviations, correlations) = RandomCase(seed);
        var exact = LinearShapley.Effects(weights, Covariance(deviations, correlations));

        var output = Shapley.Of(Tied(Sum(weights, deviations), correlations), Draws, Seed)["sum"];

        Assert.Equal(5, output.Effects.Count);
        Assert.All(output.Effects, effect => IndexAssert.Within(exact[Place(effect)], effect.Share, effect.Name));
        Assert.True(exact[4] > 0 && output.Effects.Single(effect => Place(effect) == 4).Share.Low > 0);
    }

    // Two of five inputs as one factor, which its members' correlations with the others run through.
    [Fact]
    public void Of_CorrelatedInputsInOneGroup_MeetsEverySetOfFactors()
    {
        var (weights, deviations, correlations) = RandomCase(4);
        int[] members = [0b01001, 0b00010, 0b00100, 0b10000];
        var exact = EverySet.Effects(4, set => Explained(weights, deviations, correlations,
            members.Where((_, factor) => (set >> factor & 1) == 1).Sum()));
        var options = new ShapleyOptions { Groups = [new InputGroup("pair", ["x0", "x3"])] };

        var output = Shapley.Of(Tied(Sum(weights, deviations), correlations), Draws, Seed, options)["sum"];

        string[] names = ["pair", "x1", "x2", "x4"];
        Assert.All(output.Effects, effect => IndexAssert.Within(exact[Array.IndexOf(names, effect.Name)], effect.Share, effect.Name));
    }

    // A product of lognormals: what a set explains of the product is exp(w) − 1 of what it explains of its logarithm, w.
    [Fact]
    public void Of_ProductOfLognormals_MeetsEverySet()
    {
        double[] spreads = [0.4, 0.3, 0.5, 0.2];
        double[,] correlations = { { 1, 0.7, -0.4, 0 }, { 0.7, 1, 0, 0.2 }, { -0.4, 0, 1, 0.3 }, { 0, 0.2, 0.3, 1 } };
        var exact = EverySet.Effects(4, set => Math.Exp(Explained([1, 1, 1, 1], spreads, correlations, set)) - 1);
        Input[] inputs =
            [.. spreads.Select((spread, i) => Input.Uncertain($"x{i}", Distribution.LogNormalFromLogScale(mu: 0, sigma: spread), "1"))];
        var model = Model.Of(("product", inputs[0] * inputs[1] * inputs[2] * inputs[3]));

        // A Spearman correlation of 6/π asin(r/2) has the copula parameter r, whatever the inputs' distributions.
        var tied = model.Correlate(Correlations.Of(
            from i in Enumerable.Range(0, 4)
            from j in Enumerable.Range(0, i)
            where correlations[i, j] != 0
            select Correlation.Spearman($"x{i}", $"x{j}", 6 / Math.PI * Math.Asin(correlations[i, j] / 2))));
        var output = Shapley.Of(tied, Draws, Seed)["product"];

        Assert.All(output.Effects, effect => IndexAssert.Within(exact[Place(effect)], effect.Share, effect.Name));
    }

    // Gamma, uniform and exponential. NumPy 1.24.2 and SciPy 1.10.1 by Gauss-Hermite quadrature: python3
    // tests/PainCost.Tests/Reference/shapley.py.
    [Fact]
    public void Of_OtherDistributions_MeetsTheQuadrature()
    {
        var gamma = Input.Uncertain("x0", Distribution.GammaFromShape(shape: 4, scale: 0.5), "1");
        var uniform = Input.Uncertain("x1", Distribution.Uniform(0, 1), "1");
        var exponential = Input.Uncertain("x2", Distribution.Exponential(1), "1");
        var model = Model.Of(("y", (gamma * uniform) + exponential)).Correlate(Correlations.Of(
            Correlation.Spearman("x0", "x1", 0.6), Correlation.Spearman("x0", "x2", -0.3), Correlation.Spearman("x1", "x2", 0.2)));

        var output = Shapley.Of(model, Draws, Seed)["y"];

        double[] expected = [0.20327465839660, 0.37777175123442, 0.41895359036897];
        Assert.All(output.Effects, effect => IndexAssert.Within(expected[Place(effect)], effect.Share, effect.Name));
    }

    // Two inputs that determine each other are one thing: whichever the output uses, each has half.
    [Fact]
    public void Of_InputsThatDetermineEachOther_HaveHalfEach()
    {
        var model = Sum([1, 0, 0], [1, 1, 1])
            .Correlate(Correlations.Of(Correlation.Spearman("x0", "x1", 1), Correlation.Spearman("x1", "x2", 0.5),
            Correlation.Spearman("x0", "x2", 0.5)));
        var exact = EverySet.Effects(3, set => (set & 0b011) != 0 ? 1 : set == 0 ? 0 : Math.Pow(2 * Math.Sin(Math.PI / 12), 2));

        var effects = Shapley.Of(model, Draws, Seed)["sum"].Effects;

        Assert.Equal(exact[0], exact[1], 1e-12);
        Assert.All(effects, effect => IndexAssert.Within(exact[Place(effect)], effect.Share, effect.Name));
    }

    // Those that only go together with what an output uses are part of the question, whether or not other outputs are looked at.
    [Fact]
    public void Of_OneOutput_HasTheEffectsThatItHasAmongAll()
    {
        var model = Tied(ExampleModels.Burden, ("wage", "health care cost", 0.5), ("hours lost", "absence days", 0.4));
        ShapleyOutput Output(params string[] outputs) => Shapley.Of(model, 4096, Seed,
            new ShapleyOptions { Outputs = outputs })["health care"];

        Assert.Equal(["health care cost", "prevalence", "wage"], Output("health care").Effects.Select(effect => effect.Name).Order());
        foreach (var effect in Output("health care").Effects)
        {
            Assert.Equal(effect.Share, Output().Effects.Single(same => same.Name == effect.Name).Share);
        }
    }

    // The correlations are among inputs that the output does not use; and shares recorded before inputs could be correlated.
    [Fact]
    public void Of_IndependentInputs_HasTheSharesThatItHad()
    {
        var model = Tied(ExampleModels.Burden, ("medication share", "medication cost", 0.6));
        var options = new ShapleyOptions { Outputs = ["health care"] };
        ShapleyEffect[] Effects(Model some) => [.. Shapley.Of(some, 4096, Seed, options)["health care"].Effects];
        Assert.Equal(Effects(ExampleModels.Burden).Select(effect => effect.Share), Effects(model).Select(effect => effect.Share));

        var burden = Shapley.Of(ExampleModels.Burden, 1024, seed: 8)["total"];
        Assert.Equal(2.9948809442635274E+21, burden.Variance, 1e-12 * burden.Variance);
        double[] recorded =
        [
            0.5100059539708454, 0.23724692306419423, 0.11003622545311115, 0.05716485620964076, 0.05283394659794097, 0.01457550703784263,
                0.010660089923010957, 0.007476497743414166,
        ];
        Assert.All(recorded.Zip(burden.Effects), pair => Assert.Equal(pair.First, pair.Second.Share.Value, 1e-12));
    }

    [Theory]
    [InlineData("gaussian")]
    [InlineData("t(df=4)")]
    public void Of_AnyNumberOfThreads_IsTheSameBits(string copula)
    {
        var model = ExampleModels.Burden.Correlate(Correlations.Of(Correlation.Spearman("wage", "absence days", 0.4),
            Correlation.Spearman("wage", "hours lost", 0.2)).Under(Copula.Parse(copula)));
        IEnumerable<(string, IndexEstimate)> Shares(int threads) =>
            Shapley.Of(model, 5000, Seed, new ShapleyOptions { Threads = threads })["total"].Effects.Select(e => (e.Name, e.Share));

        Assert.Equal(Shares(1), Shares(4));
    }

    // Over many seeds the 95 % interval holds the truth about as often as it says; 4 standard errors of the count, and 1 % for 128 groups
    // of draws.
    [Fact]
    public void Of_ManySeeds_IntervalsHoldTheTruthAsOftenAsTheySay()
    {
        const int seeds = 200;

        var held = Enumerable.Range(0, seeds).Count(seed =>
            Shapley.Of(C15, 2048, (ulong)seed)["sum"].Effects.Single(effect => effect.Name == "x1").Share
            is var share && share.Low <= 0.41822916666666665 && 0.41822916666666665 <= share.High);

        Assert.InRange(held, (0.94 * seeds) - (4 * Math.Sqrt(seeds * 0.94 * 0.06)), seeds);
    }

    private static int Place(ShapleyEffect effect) => effect.Name[1] - '0';

    private static Model Sum(double[] weights, double[] deviations) => Model.Of(("sum", Quantity.Sum(weights.Zip(
        deviations, (weight, deviation) => (weight, deviation))
            .Select((each, i) => each.weight * Input.Uncertain($"x{i}", Distribution.Normal(mean: 3, standardError: each.deviation),
            "1")))));

    private static Model Tied(Model model, params (string First, string Second, double Value)[] pairs) =>
        model.Correlate(Correlations.Of(pairs.Select(pair => Correlation.Spearman(pair.First, pair.Second, pair.Value))));

    private static Model Tied(Model model, double[,] correlations) => model.Correlate(Correlations.Of(
        from i in Enumerable.Range(0, correlations.GetLength(0))
        from j in Enumerable.Range(0, i)
        select Correlation.Pearson($"x{i}",
            $"x{j}", correlations[i, j])));

    /// <summary>Five inputs of which the last has no weight; correlations of ten columns of random numbers, so that a matrix is
    /// possible.</summary>
    private static (double[] Weights, double[] Deviations, double[,] Correlations) RandomCase(int seed)
    {
        var random = new Random(seed);
        double[][] rows = [.. Enumerable.Range(0, 5).Select(_ => Enumerable.Range(0, 10).Select(_ => random.NextDouble() - 0.4).ToArray())];
        var correlations = new double[5, 5];
        for (var i = 0; i < 5; i++)
        {
            for (var j = 0; j < 5; j++)
            {
                double Dot(int a, int b) => rows[a].Zip(rows[b], (x, y) => x * y).Sum();
                correlations[i, j] = i == j ? 1 : Dot(i, j) / Math.Sqrt(Dot(i, i) * Dot(j, j));
            }
        }

        double[] weights = [.. Enumerable.Range(0, 4).Select(_ => (4 * random.NextDouble()) - 2), 0];
        return (weights, [.. Enumerable.Range(0, 5).Select(_ => 0.5 + random.NextDouble())], correlations);
    }

    private static double[] Covariance(double[] deviations, double[,] correlations) =>
        [.. from i in Enumerable.Range(0, deviations.Length) from j in Enumerable.Range(0,
            deviations.Length) select deviations[i] * deviations[j] * correlations[i, j]];

    /// <summary>What a set of inputs explains of the variance of a weighted sum, c' Σ⁻¹ c, by elimination of one member after the
    /// other.</summary>
    private static double Explained(double[] weights, double[] deviations, double[,] correlations, int set)
    {
        var n = weights.Length;
        var rest = new double[n, n];
        var covariance = Covariance(deviations, correlations);
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                rest[i, j] = covariance[(i * n) + j];
            }
        }

        var explained = 0.0;
        for (var known = 0; known < n; known++)
        {
            if ((set >> known & 1) == 1)
            {
                double[] with = [.. Enumerable.Range(0, n).Select(i => rest[i, known])];
                var own = with[known];
                explained += Math.Pow(weights.Zip(with, (w, c) => w * c).Sum(), 2) / own;
                for (var i = 0; i < n; i++)
                {
                    for (var j = 0; j < n; j++)
                    {
                        rest[i, j] -= with[i] * with[j] / own;
                    }
                }
            }
        }

        return explained;
    }
}
