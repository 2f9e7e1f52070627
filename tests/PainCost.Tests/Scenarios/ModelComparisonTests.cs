using PainCost.Scenarios;

namespace PainCost.Tests.Scenarios;

/// <summary>
/// Models of one's own compared on the same draws. Oracle: closed forms of normal sums, and each model's own simulation to the bit.
/// </summary>
public class ModelComparisonTests
{
    private const long Draws = 50_000;
    private const ulong Seed = 8;

    private static readonly Input Cost = Normal("cost", 100, 10);
    private static readonly Input Other = Normal("other", 5, 1);

    // b − a = other, whose mean is 5 and sd 1; apart the variances would add: (10² + 10² + 1²)/1².
    [Fact]
    public void Of_TwoEquations_HasTheirDifference()
    {
        var (a, b) = (Model.Of(("total", (Quantity)Cost)), Model.Of(("total", Cost + Other)));
        var compared = ModelComparison.Of([("plain", a), ("with more", b)], Draws, Seed);
        var difference = compared["total"].Differences.Single();
        Assert.Equal(("with more", "plain"), (difference.Name, difference.Reference));
        Assert.Equal(5, difference.Estimate.Mean, 4 / Math.Sqrt(Draws));
        Assert.Equal(201, difference.SeparateDrawsVarianceRatio!.Value, 201 * 4 * Math.Sqrt(4.0 / Draws));
        Assert.Equal(1, difference.ProbabilityHigher, 1e-4);
        Assert.Equal(a.Simulate(Draws, Seed)["total"].Mean, compared["total"].Estimates[0].Mean);
        Assert.Equal(b.Simulate(Draws, Seed)["total"].Percentile(0.975), compared["total"].Estimates[1].Percentile(0.975));
    }

    // Inputs of one name and different figures share their points: the same score, twice the spread.
    [Fact]
    public void Of_AnInputWithAnotherFigure_SharesItsPoints()
    {
        var compared =
            ModelComparison.Of([("a", Model.Of(("y", (Quantity)Cost))), ("b", Model.Of(("y", (Quantity)Normal("cost", 100, 20))))], Draws,
                Seed, ["y"]);
        Assert.Equal(10, compared["y"].Differences[0].Estimate.StandardDeviation, 40 / Math.Sqrt(2.0 * Draws));
    }

    [Fact]
    public void Of_ModelsThatCannotBeCompared_SaysWhy()
    {
        var model = Model.Of(("y", Cost + Other));
        Assert.Contains("At least 2 models", Refused([("a", model)]), StringComparison.Ordinal);
        Assert.Contains("Two models are named 'a'", Refused([("a", model), ("a", model)]), StringComparison.Ordinal);
        Assert.Contains("The model 'b' has no output 'y'", Refused([("a", model), ("b", Model.Of(("z", (Quantity)Cost)))]),
            StringComparison.Ordinal);
        Assert.Contains("'b' has correlations",
            Refused([("a", model), ("b", model.Correlate(Correlations.Of(Correlation.Spearman("cost", "other", 0.5))))]),
                StringComparison.Ordinal);
        var units = Assert.Throws<UnitMismatchException>(() =>
            ModelComparison.Of([("a", model), ("b", Model.Of(("y", Cost * Quantity.Of(1, "case"))))], Draws, Seed));
        Assert.Contains("in the model 'a' and in case in 'b'", units.Message, StringComparison.Ordinal);
    }

    private static string Refused(IReadOnlyList<(string Name, Model Model)> models) =>
        Assert.Throws<ArgumentException>(() => ModelComparison.Of(models, Draws, Seed)).Message;

    private static Input Normal(string name, double mean, double deviation) =>
        Input.Uncertain(name, Distribution.Normal(mean: mean, standardError: deviation), "1");
}
