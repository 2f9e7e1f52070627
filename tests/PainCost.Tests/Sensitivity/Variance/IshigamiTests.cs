using PainCost.Sampling.Passes;
using PainCost.Sensitivity;
using PainCost.Sensitivity.Evaluation;
using PainCost.Sensitivity.Variance;

namespace PainCost.Tests.Sensitivity.Variance;

/// <summary>A curved function with an interaction. Oracle: its indices in closed form (Ishigami and Homma 1990), case C11.</summary>
public sealed class IshigamiTests
{
    private const int Rows = 16_384;
    private const ulong Seed = 11;
    private const int Resamples = 400;

    // What case C11 asks of an estimator from 8,192 draws on.
    private const double Tolerance = 0.01;

    private static readonly List<Input> Inputs =
        [.. new[] { "x1", "x2", "x3" }.Select(name => Input.Uncertain(name, Distribution.Uniform(low: -Math.PI, high: Math.PI), "1"))];

    [Fact]
    public void Estimate_SobolPoints_AreWithinTheToleranceOfCaseC11()
    {
        var output = Estimate(Design.Sobol);

        Assert.Equal(3.5, output.Mean, Tolerance);
        Assert.Equal(1, output.Variance / 13.844587940719254, Tolerance);
        Assert.Equal([0.31390519114781146, 0.4424111447900409, 0], new[] { "x1", "x2", "x3" }.Select(name => output[name].First.Value),
            (a, b) => Math.Abs(a - b) < Tolerance);
        Assert.Equal([0.5575888552099592, 0.4424111447900409, 0.24368366406214773],
            new[] { "x1", "x2", "x3" }.Select(name => output[name].Total.Value), (a, b) => Math.Abs(a - b) < Tolerance);
        Assert.Equal(0.24368366406214773, output.Pairs[0].Share.Value, Tolerance);
    }

    [Fact]
    public void Estimate_MonteCarlo_MeetsTheClosedFormWithinItsInterval()
    {
        var output = Estimate(Design.MonteCarlo);

        Assert.Equal(3.5, output.Mean, 4 * Math.Sqrt(output.Variance / (2.0 * Rows)));
        IndexAssert.Within(0.31390519114781146, output["x1"].First, "first of x1");
        IndexAssert.Within(0.4424111447900409, output["x2"].First, "first of x2");
        IndexAssert.Within(0, output["x3"].First, "first of x3");
        IndexAssert.Within(0.5575888552099592, output["x1"].Total, "total of x1");
        IndexAssert.Within(0.4424111447900409, output["x2"].Total, "total of x2");
        IndexAssert.Within(0.24368366406214773, output["x3"].Total, "total of x3");
    }

    [Fact]
    public void Estimate_Ishigami_FindsThePairThatActsTogether()
    {
        var pairs = Estimate(Design.MonteCarlo).Pairs;

        Assert.Equal(("x1", "x3"), (pairs[0].First, pairs[0].Second));
        IndexAssert.Within(0.24368366406214773, pairs[0].Share, "x1 with x3");
        Assert.Equal(3, pairs.Count);
        foreach (var pair in pairs.Skip(1))
        {
            IndexAssert.Within(0, pair.Share, $"{pair.First} with {pair.Second}");
        }
    }

    // The third input acts only with the first: its first-order index is not told from zero, its total is.
    [Fact]
    public void Estimate_Ishigami_SaysWhatIsNotTold()
    {
        var third = Estimate(Design.Sobol)["x3"];

        Assert.False(third.First.IsAboveZero);
        Assert.True(third.Total.IsAboveZero);
    }

    private static SobolOutput Estimate(Design design)
    {
        var model = Model.Of(("y", Inputs[0] + Inputs[1] + Inputs[2]));
        List<Factor> factors = [.. Inputs.Select((input, i) => new Factor(input.Name, [i]))];
        var saltelli = new SaltelliDesign(factors, hasPairs: true);
        var settings = new PassSettings(threads: 2, PassSettings.UsualBlockSize, null, 0, CancellationToken.None);
        var function = new FunctionEvaluation(3, x => Math.Sin(x[0]) + (7 * Math.Pow(Math.Sin(x[1]), 2))
            + (0.1 * Math.Pow(x[2], 4) * Math.Sin(x[0])));
        var values = SaltelliRun.Run(function, PointSets.Of(model, model.Inputs, Seed, Rows, design), saltelli, Rows, settings);
        return new IndexEstimator(saltelli, Rows, new Bootstrap(Rows, Resamples, Seed, settings), level: 0.95)
            .Estimate(new ModelOutput("y", Quantity.Of(1, "1")), values[0], [.. Inputs.Select(input => new[] { input })]);
    }
}
