namespace PainCost.Tests.Quantities;

/// <summary>Several inputs at once. Oracles: the closed forms of their means and covariances, at four standard errors.</summary>
public class JointTests
{
    private const int Draws = 100_000;
    private static readonly double[][] Covariance = [[4, 1.2, -0.5], [1.2, 1, 0.1], [-0.5, 0.1, 0.25]];

    // A share is a beta: mean a/A, variance a (A − a)/(A² (A + 1)); two have the covariance −a b/(A² (A + 1)).
    [Fact]
    public void Dirichlet_Shares_HaveItsMomentsAndAddToOne()
    {
        var shares = Dirichlet.Of("severity", [("mild", 6), ("moderate", 3), ("severe", 1)]);
        var model = Model.Of(("mild", shares["mild"]), ("severe", shares["severe"]),
            ("whole", shares["mild"] + shares["moderate"] + shares["severe"]));
        Assert.Equal(0.6, model.Evaluate()["mild"], 1e-15);
        var table = model.Simulate(draws: Draws, seed: 5).Keep();
        Assert.All(table["whole"].ToArray(), x => Assert.Equal(1, x, 1e-12));
        AssertMean(0.6, Math.Sqrt(0.24 / 11), table["mild"]);
        AssertCovariance(-0.06 / 11, Math.Sqrt(0.24 / 11), Math.Sqrt(0.09 / 11), table["mild"], table["severe"]);
    }

    // Counts so small that a share is nearly always all or nothing: mean 1/3, sd √(2/9 / (1 + 3a)). Gamma numbers of such shapes are all 0
    // in a double.
    [Theory]
    [InlineData(0.001)]
    [InlineData(0.05)]
    [InlineData(1e-6)]
    public void Dirichlet_OfTinyCounts_HasItsMomentsAndAddsToOne(double count)
    {
        var shares = Dirichlet.Of("severity", [("mild", count), ("moderate", count), ("severe", count)]);
        var model = Model.Of(("mild", shares["mild"]), ("moderate", shares["moderate"]), ("severe", shares["severe"]),
            ("whole", shares["mild"] + shares["moderate"] + shares["severe"]));
        var table = model.Simulate(draws: Draws, seed: 5).Keep();
        var deviation = Math.Sqrt(2.0 / 9 / (1 + (3 * count)));
        Assert.All(table["whole"].ToArray(), x => Assert.Equal(1, x, 1e-12));
        foreach (var part in new[] { "mild", "moderate", "severe" })
        {
            AssertMean(1.0 / 3, deviation, table[part]);
            Assert.Equal(deviation, model.Simulate(draws: Draws, seed: 5)[part].StandardDeviation, 4 * deviation / Math.Sqrt(Draws));
        }
    }

    // What a design does with rows: a Latin hypercube of as many draws as rows draws each row once, Monte Carlo some twice and some never.
    [Fact]
    public void RowTable_UnderALatinHypercube_DrawsEveryRowOnce()
    {
        double[] values = [.. Enumerable.Range(0, 64).Select(i => (double)(i * i))];
        var table = RowTable.Of("posterior", [("x", "1", values), ("y", "1", [.. values.Reverse()])]);
        var model = Model.Of(("sum", table["x"] + table["y"]));
        var latin = model.Simulate(draws: 64, seed: 3, new SimulationOptions { Design = Design.LatinHypercube, Replicates = 1 }).Keep("x");
        Assert.Equal(values, latin["x"].ToArray().Order());
        Assert.NotEqual(values, model.Simulate(draws: 64, seed: 3).Keep("x")["x"].ToArray().Order());
    }

    [Fact]
    public void Dirichlet_Impossible_NamesEveryFault()
    {
        var message = Refused(() => Dirichlet.Of("severity", [("mild", 0), ("mild", 3)]));
        Assert.Contains("the count of 'mild' must be finite and above 0 but is 0; add 1", message, StringComparison.Ordinal);
        Assert.Contains("the part 'mild' is there twice", message, StringComparison.Ordinal);
        Assert.Contains("at least two parts", Refused(() => Dirichlet.Of("severity", [("mild", 3)])), StringComparison.Ordinal);
        Assert.Contains("it has 'a', 'b'", Refused(() => Dirichlet.Of("x", [("a", 1), ("b", 1)])["c"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Dirichlet_CountTooSmallToDraw_IsNamedByItsPart() => Assert.Contains(
        "the count of 'mild' must be 1E-06 or more but is 1E-10",
        Refused(() => Dirichlet.Of("severity", [("mild", 1e-10), ("severe", 1e-10)])),
        StringComparison.Ordinal);

    [Fact]
    public void MultivariateNormal_Draws_HaveItsMeansAndCovariances()
    {
        var joint = MultivariateNormal.Of("regression", [("intercept", 10, "USD2020"), ("slope", -2, "USD2020"), ("log ratio", 0.5, "1")],
            Covariance);
        var model = Model.Of(joint.Quantities.Select(q => (q.Name!, q)));
        Assert.Equal((10, -2, 0.5), (model.Evaluate()["intercept"], model.Evaluate()["slope"], model.Evaluate()["log ratio"]));
        var table = model.Simulate(draws: Draws, seed: 6).Keep("intercept", "slope", "log ratio");
        string[] names = ["intercept", "slope", "log ratio"];
        for (var i = 0; i < names.Length; i++)
        {
            AssertMean(model.Evaluate()[names[i]], Math.Sqrt(Covariance[i][i]), table[names[i]]);
            for (var j = 0; j <= i; j++)
            {
                AssertCovariance(Covariance[i][j], Math.Sqrt(Covariance[i][i]), Math.Sqrt(Covariance[j][j]), table[names[i]],
                    table[names[j]]);
            }
        }

        Assert.Equal("USD2020", joint["slope"].Unit.ToString());
    }

    [Theory]
    [InlineData(1, 1, 1, 0.9, 0.9, -0.9,
        "no quantities have these covariances: 'c' would be determined wholly by 'a', 'b', or vary less than nothing")]
    [InlineData(1, 1, 1, 1.5, 0, 0, "the covariance of 'b' and 'a' must lie below 1, the product of their standard errors, but is 1.5")]
    [InlineData(1, 0, 1, 0, 0, 0, "the variance of 'b' must be finite and above 0 but is 0")]
    public void MultivariateNormal_Impossible_SaysWhichAndWhy(double a, double b, double c, double ab, double ac, double bc,
        string message) => Assert.Contains(
        message, Refused(() => Abc([[a, ab, ac], [ab, b, bc], [ac, bc, c]])), StringComparison.Ordinal);

    [Fact]
    public void MultivariateNormal_NotSymmetricOrSquare_IsRefused()
    {
        Assert.Contains("is 0.2 in one half of the matrix and 0.1 in the other", Refused(() => Abc([[1, 0.1, 0], [0.2, 1, 0], [0, 0, 1]])),
            StringComparison.Ordinal);
        Assert.Contains("3 variables need a matrix of 3 rows and columns, but it has 2 rows of 2 numbers",
            Refused(() => Abc([[1, 0], [0, 1]])), StringComparison.Ordinal);
        Assert.Contains("it has 'a', 'b', 'c'", Refused(() => Abc([[1, 0, 0], [0, 1, 0], [0, 0, 1]])["d"]), StringComparison.Ordinal);
    }

    [Fact]
    public void RowTable_Draws_AreWholeRowsAtTheirWeights()
    {
        var table = RowTable.Of("trial", [("cost", "USD2020", [10, 40, 20, 99]), ("utility", "1", [0.9, 0.2, 0.5, 0.1])],
            weights: [1, 2, 1, 0]);
        var model = Model.Of(("cost", table["cost"]), ("utility", table["utility"]));
        Assert.Equal((27.5, 0.45), (model.Evaluate()["cost"], model.Evaluate()["utility"]));
        var drawn = model.Simulate(draws: Draws, seed: 7).Keep("cost", "utility");
        var rows = drawn["cost"].ToArray().Zip(drawn["utility"].ToArray()).ToLookup(r => r);
        Assert.Equal([(10, 0.9), (20, 0.5), (40, 0.2)], rows.Select(r => r.Key).Order());
        Assert.InRange(rows[(40, 0.2)].Count(), Draws * (0.5 - (4 * Math.Sqrt(0.25 / Draws))),
            Draws * (0.5 + (4 * Math.Sqrt(0.25 / Draws))));
    }

    // Two columns of data given as inputs of their own are crossed, not paired: their draws are independent.
    [Fact]
    public void Empirical_TwoInputsOfEqualLength_AreNotPaired()
    {
        var (a, b) = (Input.Uncertain("a", Distribution.Empirical([1, 2, 3]), "1"),
            Input.Uncertain("b", Distribution.Empirical([1, 2, 3]), "1"));
        var drawn = Model.Of(("a", a), ("b", b)).Simulate(draws: Draws, seed: 8).Keep();
        AssertCovariance(0, Math.Sqrt(2.0 / 3), Math.Sqrt(2.0 / 3), drawn["a"], drawn["b"]);
        Assert.Equal(9, drawn["a"].ToArray().Zip(drawn["b"].ToArray()).Distinct().Count());
    }

    [Fact]
    public void RowTable_OtherOrderOfRows_IsAnotherFigure()
    {
        var one = Model.Of(("x", RowTable.Of("t", [("x", "1", [1, 2, 3])])["x"]));
        var other = Model.Of(("x", RowTable.Of("t", [("x", "1", [3, 2, 1])])["x"]));
        Assert.NotEqual(one.InputsHash(), other.InputsHash());
        Assert.Throws<ArgumentException>(() => Model.Of(("a", one.Outputs[0].Quantity), ("b", other.Outputs[0].Quantity)));
    }

    [Fact]
    public void RowTable_Impossible_NamesEveryFault()
    {
        var message = Refused(() => RowTable.Of("trial", [("a", "1", [1, double.NaN]), ("b", "1", [1]), ("b", "1", [1, 2])]));
        Assert.Contains("column 'b' has 1 rows but there are 2", message, StringComparison.Ordinal);
        Assert.Contains("column 'a', row 2 is NaN", message, StringComparison.Ordinal);
        Assert.Contains("column 'b' is there twice", message, StringComparison.Ordinal);
        Assert.Contains("weights of at least 0", Refused(() => RowTable.Of("t", [("a", "1", [1, 2])], weights: [0, 0])),
            StringComparison.Ordinal);
        Assert.Contains("it has 'a'", Refused(() => RowTable.Of("t", [("a", "1", [1, 2])])["z"]), StringComparison.Ordinal);
    }

    private static MultivariateNormal Abc(double[][] covariance) =>
        MultivariateNormal.Of("abc", [("a", 0, "1"), ("b", 0, "1"), ("c", 0, "1")], covariance);

    private static string Refused(Func<object> make) => Assert.Throws<ArgumentException>(make).Message;

    private static void AssertMean(double expected, double deviation, ReadOnlySpan<double> draws) =>
        Assert.Equal(expected, Mean(draws), 4 * deviation / Math.Sqrt(draws.Length));

    /// <summary>The standard error of a covariance is at most √2 times the product of the deviations over √n for the normal, and less here
    /// for the others.</summary>
    private static void AssertCovariance(double expected, double first, double second, ReadOnlySpan<double> left,
        ReadOnlySpan<double> right)
    {
        double meanLeft = Mean(left), meanRight = Mean(right), sum = 0;
        for (var i = 0; i < left.Length; i++)
        {
            sum += (left[i] - meanLeft) * (right[i] - meanRight);
        }

        Assert.Equal(expected, sum / (left.Length - 1), 4 * Math.Sqrt(2) * first * second / Math.Sqrt(left.Length));
    }

    private static double Mean(ReadOnlySpan<double> draws)
    {
        var sum = 0.0;
        foreach (var draw in draws)
        {
            sum += draw;
        }

        return sum / draws.Length;
    }
}
