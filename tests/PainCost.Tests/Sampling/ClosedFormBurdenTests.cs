namespace PainCost.Tests.Sampling;

/// <summary>
/// A burden of eight independent inputs. Oracle: means and standard deviations in closed form; percentiles from eight scrambled
/// Sobol nets of 2^20 points, with which independent programs at a million draws agree.
/// </summary>
public class ClosedFormBurdenTests(ClosedFormBurdenTests.Run run) : IClassFixture<ClosedFormBurdenTests.Run>
{
    private const double StandardErrors = 4;

    [Theory]
    [InlineData("total", 445_222_500_000, 55_104_382_802.90451)]
    [InlineData("health care", 250_125_000_000, 42_788_135_785.51895)]
    [InlineData("absenteeism", 60_030_000_000, 13_631_205_676.535332)]
    [InlineData("presenteeism", 90_045_000_000, 20_446_808_514.802998)]
    [InlineData("medication", 45_022_500_000, 9_200_904_376.642843)]
    public void Simulate_MillionDraws_HasTheClosedFormMoments(string output, double mean, double standardDeviation)
    {
        var estimate = run.Simulation[output];
        Assert.Equal(mean, estimate.BaseCase, 1e-12 * mean);
        Assert.Equal(mean, estimate.Mean, StandardErrors * standardDeviation / Math.Sqrt(Run.Draws));
        Assert.Equal(standardDeviation, estimate.StandardDeviation, 0.01 * standardDeviation);
        Assert.Equal(estimate.StandardDeviation / Math.Sqrt(Run.Draws), estimate.MonteCarloError, 1e-12 * estimate.MonteCarloError);
    }

    [Theory]
    [InlineData(0.005, 318_609_389_211.7596)]
    [InlineData(0.025, 345_246_729_637.80536)]
    [InlineData(0.05, 359_544_410_862.7322)]
    [InlineData(0.25, 406_752_461_372.87006)]
    [InlineData(0.5, 442_461_748_515.24805)]
    [InlineData(0.75, 480_680_579_872.92236)]
    [InlineData(0.95, 540_315_711_131.05133)]
    [InlineData(0.975, 560_913_117_305.5671)]
    [InlineData(0.995, 603_025_207_972.3997)]
    public void Percentile_MillionDraws_IsWithinAThousandth(double probability, double value) =>
        Assert.Equal(value, run.Simulation["total"].Percentile(probability), 0.001 * value);

    [Fact]
    public void ProbabilityAbove_MillionDraws_IsWithinFourStandardErrors()
    {
        const double below = 0.2097163200378418;
        var error = Math.Sqrt(below * (1 - below) / Run.Draws);
        Assert.Equal(1 - below, run.Simulation["total"].ProbabilityAbove(4e11), StandardErrors * error);
    }

    // What comes out when every use of the wage is drawn afresh: 1.2 % less, and about 15 standard errors of the standard deviation away.
    [Fact]
    public void Simulate_InputUsedTwice_IsOneDraw()
    {
        const double wrong = 54_469_987_511.15309, right = 55_104_382_802.90451;
        var standardDeviation = run.Simulation["total"].StandardDeviation;
        var error = right / Math.Sqrt(2 * Run.Draws);
        Assert.Equal(right, standardDeviation, StandardErrors * 1.2 * error);
        Assert.True(Math.Abs(standardDeviation - wrong) > 10 * error);
    }

    // Law: the components are the total, draw by draw.
    [Fact]
    public void Simulate_Components_AddToTheTotal()
    {
        var total = run.Simulation["total"].Mean;
        Assert.Equal(total, run.Simulation.Estimates.Where(e => e.Name != "total").Sum(e => e.Mean), 1e-12 * total);
    }

    public sealed class Run
    {
        public const long Draws = 1_000_000;

        public Simulation Simulation { get; } = ExampleModels.Burden.Simulate(Draws, seed: 2026);
    }
}
