using PainCost.Sensitivity;
using PainCost.Sensitivity.Attribution;
using PainCost.Tests.Sampling;

namespace PainCost.Tests.Sensitivity;

/// <summary>Shapley effects of independent inputs. Oracle: every subset of the eight inputs of the burden, in closed form; laws.</summary>
public sealed class ShapleyTests
{
    private const ulong Seed = 8;
    private const int Draws = 65_536;

    private static readonly Shapley Burden = Shapley.Of(ExampleModels.Burden, Draws, Seed);

    [Fact]
    public void Of_Burden_MeetsTheClosedForm()
    {
        foreach (var effect in Burden["total"].Effects)
        {
            var input = Multilinear.BurdenInputs.ToList().IndexOf(effect.Name);
            IndexAssert.Within(Multilinear.Burden.Shapley(input), effect.Share, effect.Name);
            Assert.InRange(Multilinear.Burden.Shapley(input), Multilinear.Burden.First(input), Multilinear.Burden.Total(input));
        }

        Assert.Equal(Draws * 9L, Burden.Evaluations);
    }

    [Fact]
    public void Of_AnyOutput_AddsToOne() =>
        Assert.All(Burden.Outputs, output => Assert.Equal(1, output.Effects.Sum(effect => effect.Share.Value), 1e-12));

    // Half the squared difference of two independent draws has the variance as its mean, and a standard deviation of about that size.
    [Fact]
    public void Of_Burden_DividesTheVariance() =>
        Assert.Equal(1, Burden["total"].Variance / Multilinear.Burden.Variance, 4 * Math.Sqrt(2.0 / Draws) * 1.2);

    [Fact]
    public void Of_InputThatAnOutputDoesNotUse_IsExactlyZero() =>
        Assert.Equal(new IndexEstimate(0, 0, 0), Burden["health care"].Effects.Single(effect => effect.Name == "wage").Share);

    [Fact]
    public void Of_AnyNumberOfThreads_IsTheSameBits()
    {
        IEnumerable<(string, IndexEstimate)> Shares(int threads) => Shapley.Of(
            ExampleModels.Burden, 5000, Seed, new ShapleyOptions { Threads = threads })["total"].Effects.Select(e => (e.Name, e.Share));

        Assert.Equal(Shares(1), Shares(4));
    }

    [Fact]
    public void Of_AllInOneGroup_IsOne()
    {
        var options = new ShapleyOptions { Outputs = ["total"], Groups = [new InputGroup("all", Multilinear.BurdenInputs)] };

        var effect = Assert.Single(Shapley.Of(ExampleModels.Burden, 1000, Seed, options)["total"].Effects);

        Assert.Equal(("all", 1.0), (effect.Name, effect.Share.Value));
    }

    [Fact]
    public void Of_OutputThatNothingMoves_SaysSo()
    {
        var output = Shapley.Of(ExampleModels.Mixed, 64, Seed)["fixed"];

        Assert.False(output.IsMoved);
        Assert.Equal(0, output.Variance);
    }

    [Fact]
    public void Of_IllegalChoices_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Shapley.Of(ExampleModels.Burden, 63, Seed));
        Assert.Contains("'totl'", Assert.Throws<ArgumentException>(() => Burden["totl"]).Message, StringComparison.Ordinal);
        Assert.Equal(112, Shapley.Of(ExampleModels.Burden, 100, Seed).Draws);
    }

    // Over many seeds the 95 % interval holds the truth about as often as it says.
    [Fact]
    public void Of_ManySeeds_IntervalsHoldTheTruthAsOftenAsTheySay()
    {
        const int seeds = 200;
        var truth = Multilinear.Burden.Shapley(0);

        var held = Enumerable.Range(0, seeds).Count(seed =>
            Shapley.Of(ExampleModels.Burden, 2048, (ulong)seed, new ShapleyOptions { Outputs = ["total"] })["total"]
            .Effects.Single(effect => effect.Name == "prevalence").Share is var share && share.Low <= truth && truth <= share.High);

        // Of 128 groups of draws the normal percentile falls short of Student's by 1 %, and 4 standard errors of the count are allowed.
        Assert.InRange(held, (0.94 * seeds) - (4 * Math.Sqrt(seeds * 0.94 * 0.06)), seeds);
    }

    [Fact]
    public void MovingOrders_EachGroupOfDraws_IsAnOrderOfAllFactors()
    {
        var orders = new MovingOrders(["a", "b", "c", "d"], Seed);
        var first = new int[4];
        for (var group = 0; group < 4000; group++)
        {
            var order = new int[4];
            orders.Fill(16L * group, order);
            Assert.Equal([0, 1, 2, 3], order.Order());
            first[order[0]]++;
        }

        // Each is first in a quarter of the orders: 4 standard errors of a binomial count.
        Assert.All(first, count => Assert.InRange(count, 1000 - (4 * Math.Sqrt(750)), 1000 + (4 * Math.Sqrt(750))));
    }
}
