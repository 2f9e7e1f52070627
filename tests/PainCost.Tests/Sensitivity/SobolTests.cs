using PainCost.Sensitivity;
using PainCost.Tests.Sampling;

namespace PainCost.Tests.Sensitivity;

/// <summary>Sobol' indices. Oracles: case C02 in closed form, checked against its printed numbers; laws of groups and of threads.</summary>
public sealed class SobolTests
{
    private const ulong Seed = 20;
    private const int Rows = 16_384;

    private static readonly double[] PrintedFirst =
        [0.2332115766597851, 0.5274507129913468, 0.008241417390489794, 0.04747056416922674, 0.10680876938075001, 0.04747056416922674,
            0.006675548086297383, 0.01854318912860204];

    private static readonly double[] PrintedTotal =
        [0.23594115140756433, 0.5293350130678754, 0.008496927976568213, 0.04799832041935569, 0.10799622094353403, 0.04868510083870581,
            0.006885490599671347, 0.01879552839369975];

    // What case C02 asks of an estimator at 2^14 draws.
    private const double Tolerance = 0.01;

    private static readonly Sobol Burden = Sobol.Of(ExampleModels.Burden, Rows, Seed);

    // Case C02: our closed form and the printed one, each to 1e-12.
    [Fact]
    public void Multilinear_Burden_IsCaseC02()
    {
        for (var i = 0; i < PrintedFirst.Length; i++)
        {
            Assert.Equal(PrintedFirst[i], Multilinear.Burden.First(i), 1e-12);
            Assert.Equal(PrintedTotal[i], Multilinear.Burden.Total(i), 1e-12);
        }

        Assert.Equal(3.036493004089038e21, Multilinear.Burden.Variance, 3e21 * 1e-12);
        Assert.Equal(0.9958723419757246, PrintedFirst.Sum(), 1e-12);
    }

    [Fact]
    public void Of_SobolPoints_AreWithinTheToleranceOfCaseC02()
    {
        for (var i = 0; i < PrintedFirst.Length; i++)
        {
            var index = Burden["total"][Multilinear.BurdenInputs[i]];
            Assert.Equal(PrintedFirst[i], index.First.Value, Tolerance);
            Assert.Equal(PrintedTotal[i], index.Total.Value, Tolerance);
        }
    }

    [Theory]
    [InlineData(Design.MonteCarlo)]
    [InlineData(Design.LatinHypercube)]
    [InlineData(Design.Sobol)]
    public void Of_AnyDesign_MeetsTheClosedFormWithinItsInterval(Design design)
    {
        var sobol = Sobol.Of(ExampleModels.Burden, Rows, Seed, new SobolOptions { Design = design, Outputs = ["total"] });
        var total = sobol["total"];

        for (var i = 0; i < PrintedFirst.Length; i++)
        {
            var index = total[Multilinear.BurdenInputs[i]];
            IndexAssert.Within(PrintedFirst[i], index.First, $"first of {index.Name}");
            IndexAssert.Within(PrintedTotal[i], index.Total, $"total of {index.Name}");
        }

        Assert.Equal(8, total.Indices.Count);
        Assert.Equal("health care cost", total.Indices[0].Name);
        Assert.Equal(1, total.SumOfFirst + total.InteractionShare, 1e-15);
        Assert.Equal(Rows * 10L, sobol.Evaluations);
    }

    // An output that does not use an input: evaluated without it, both indices are 0 to the last bit.
    [Fact]
    public void Of_InputThatAnOutputDoesNotUse_IsExactlyZero()
    {
        var index = Burden["health care"]["wage"];

        Assert.Equal((new IndexEstimate(0, 0, 0), new IndexEstimate(0, 0, 0)), (index.First, index.Total));
        Assert.False(index.First.IsAboveZero);
    }

    [Fact]
    public void Of_OneOutputOfSeveral_IsTheSameAsWithTheOthers()
    {
        var alone = Sobol.Of(ExampleModels.Burden, Rows, Seed, new SobolOptions { Outputs = ["medication"] })["medication"];

        foreach (var index in alone.Indices)
        {
            Assert.Equal(Burden["medication"][index.Name].First, index.First);
            Assert.Equal(Burden["medication"][index.Name].Total, index.Total);
        }

        Assert.Equal(3, alone.Indices.Count);
    }

    [Fact]
    public void Of_AnyNumberOfThreads_IsTheSameBits()
    {
        var one = Sobol.Of(ExampleModels.Burden, draws: 3000, Seed, new SobolOptions { Resamples = 101, Threads = 1 });
        var four = Sobol.Of(ExampleModels.Burden, draws: 3000, Seed, new SobolOptions { Resamples = 101, Threads = 4 });

        Assert.Equal(one["total"].Indices.Select(i => (i.Name, i.First, i.Total)),
            four["total"].Indices.Select(i => (i.Name, i.First, i.Total)));
    }

    [Fact]
    public void Of_Groups_MeetTheClosedForm()
    {
        string[] work = ["employment", "absence days", "hours lost", "wage"];
        var options = new SobolOptions
        {
            Outputs = ["total"],
            Groups = [new InputGroup("work", work), new InputGroup("medication", ["medication share", "medication cost"])]
        };

        var grouped = Sobol.Of(ExampleModels.Burden, Rows, Seed, options)["total"];

        Assert.Equal(["health care cost", "medication", "prevalence", "work"],
            grouped.Indices.Select(i => i.Name).Order(StringComparer.Ordinal));
        IndexAssert.Within(Multilinear.Burden.First(2, 3, 4, 5), grouped["work"].First, "first of work");
        IndexAssert.Within(Multilinear.Burden.Total(2, 3, 4, 5), grouped["work"].Total, "total of work");
        IndexAssert.Within(Multilinear.Burden.First(6, 7), grouped["medication"].First, "first of medication");
        Assert.Equal(work, grouped["work"].Inputs.Select(i => i.Name));
    }

    [Fact]
    public void Of_OutputThatNothingMoves_SaysSo()
    {
        var output = Sobol.Of(ExampleModels.Mixed, draws: 64, Seed, new SobolOptions { Resamples = 100 })["fixed"];

        Assert.False(output.IsMoved);
        Assert.Equal((7.0, 0.0, 0.0, 0.0), (output.Mean, output.Variance, output.SumOfFirst, output.InteractionShare));
        Assert.Contains("nothing moves it", Assert.Throws<ArgumentException>(() => output["level"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_IllegalGroups_NamesEveryFault()
    {
        var options = new SobolOptions
        {
            Groups = [new InputGroup("a", ["wage", "wages"]), new InputGroup("a", []), new InputGroup("wage", ["wage", "population"])],
        };

        var message = Assert.Throws<ArgumentException>(() => Sobol.Of(ExampleModels.Burden, 64, Seed, options)).Message;

        Assert.All(
            ["'a' has no inputs", "Two groups are named 'a'", "'wage' has the name of an input", "'wage' is in the groups twice",
                "'wages' is no input", "'population' is known exactly"],
            fault => Assert.Contains(fault, message, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_IllegalChoices_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Sobol.Of(ExampleModels.Burden, draws: 63, Seed));
        Assert.Contains("at most", Assert.Throws<ArgumentOutOfRangeException>(() =>
            Sobol.Of(ExampleModels.Burden, draws: int.MaxValue, Seed)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SobolOptions { Resamples = 99 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SobolOptions { Level = double.NaN });
        Assert.Contains("'totl'", Assert.Throws<ArgumentException>(() =>
            Sobol.Of(ExampleModels.Burden, 64, Seed, new SobolOptions { Outputs = ["totl"] })).Message, StringComparison.Ordinal);
        Assert.Contains("'totl'", Assert.Throws<ArgumentException>(() => Burden["totl"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_OutputNotFinite_IsRefused()
    {
        var model = Model.Of(("log", Quantity.Log(Input.Uncertain("x", Distribution.Normal(mean: 0, standardError: 1), "1"))));

        Assert.Contains("'log' is not a finite number", Assert.Throws<ArithmeticException>(() => Sobol.Of(model, 64, Seed)).Message,
            StringComparison.Ordinal);
    }

    // Over many seeds the 95 % interval by Monte Carlo holds the truth about as often as it says; of 300 resamples its ends are a little
    // within.
    [Fact]
    public void Of_ManySeeds_IntervalsHoldTheTruthAsOftenAsTheySay()
    {
        const int seeds = 200;
        var options = new SobolOptions { Design = Design.MonteCarlo, Resamples = 300, Outputs = ["total"] };
        var truth = Multilinear.Burden.First(0);

        var held = Enumerable.Range(0, seeds).Count(seed =>
            Sobol.Of(ExampleModels.Burden, 1024, (ulong)seed, options)["total"]["prevalence"].First is var first
            && first.Low <= truth && truth <= first.High);

        Assert.InRange(held, (0.94 * seeds) - (4 * Math.Sqrt(seeds * 0.94 * 0.06)), seeds);
    }

    [Fact]
    public void Of_Cancelled_EndsAsSuch()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => Sobol.Of(ExampleModels.Burden, Rows, Seed, cancellationToken: source.Token));
    }
}
