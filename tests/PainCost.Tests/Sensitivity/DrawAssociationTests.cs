using PainCost.Sensitivity;
using PainCost.Tests.Sampling;

namespace PainCost.Tests.Sensitivity;

/// <summary>What a simulation's own draws tell. Oracles: linear and multilinear models in closed form; the normal law of Spearman's
/// coefficient.</summary>
public sealed class DrawAssociationTests
{
    private const ulong Seed = 3;
    private const int Draws = 40_000;

    private static readonly Input A = Normal("a", 1);
    private static readonly Input B = Normal("b", 2);
    private static readonly Input C = Normal("c", 1);

    // y = 2a − b: variance 4 + 4, so both account for a half; on a line, so R² is 1 and partial correlations are ±1.
    [Fact]
    public void Of_LinearModel_IsItsCoefficients()
    {
        var found = DrawAssociation.Of(Model.Of(("y", (2 * A) - B)).Simulate(Draws, Seed), "y");

        var (a, b) = (Row(found, "a"), Row(found, "b"));
        Assert.Equal(1, found.Determination, 1e-9);
        Assert.Equal(Math.Sqrt(0.5), a.StandardizedRegression, 4 / Math.Sqrt(Draws));
        Assert.Equal(-Math.Sqrt(0.5), b.StandardizedRegression, 4 / Math.Sqrt(Draws));
        IndexAssert.Within(0.5, a.First, "first of a");
        IndexAssert.Within(0.5, b.First, "first of b");
    }

    // For normal columns with correlation r Kendall's τ is (2/π) asin r; on a line nothing is left when the other input is known.
    [Fact]
    public void Of_LinearModel_HasPearsonKendallAndPartialsInClosedForm()
    {
        var a = DrawAssociation.Of(Model.Of(("y", (2 * A) - B)).Simulate(Draws, Seed), "y")["a"];

        Assert.Equal(Math.Sqrt(0.5), a.Pearson, 4 / Math.Sqrt(Draws));
        Assert.Equal(0.5, a.Kendall, 4 / Math.Sqrt(Draws));
        Assert.Equal(1, a.Partial, 1e-6);
    }

    [Fact]
    public void Indexer_OfAnUnknownInput_ListsTheRows()
    {
        var found = DrawAssociation.Of(Model.Of(("y", (2 * A) - B)).Simulate(draws: 200, Seed), "y");
        Assert.Equal("a", found["a"].Input);
        var fault = Assert.Throws<ArgumentException>(() => found["z"]);
        Assert.Contains("no row of 'z' for 'y'", fault.Message, StringComparison.Ordinal);
        Assert.Contains("'b'", fault.Message, StringComparison.Ordinal);
    }

    // For normal a and y with correlation r, Spearman's coefficient is (6/π) asin(r/2); its standard error is below 1/√n.
    [Fact]
    public void Of_NormalModel_HasSpearmansCoefficientInClosedForm()
    {
        var found = DrawAssociation.Of(Model.Of(("y", (2 * A) - B)).Simulate(Draws, Seed), "y");

        Assert.Equal(6 / Math.PI * Math.Asin(Math.Sqrt(0.5) / 2), Row(found, "a").Spearman, 4 / Math.Sqrt(Draws));
        Assert.Equal(-6 / Math.PI * Math.Asin(Math.Sqrt(0.5) / 2), Row(found, "b").Spearman, 4 / Math.Sqrt(Draws));
    }

    // Ranks of jointly normal columns are correlated by (6/π) asin(r/2), those of independent inputs not at all; so the partial
    // correlation of ranks is s/√(s² + 1 − Σ s²), with a standard error below 1/√n.
    [Fact]
    public void Of_NormalModel_HasPartialRankCorrelationsInClosedForm()
    {
        var found = DrawAssociation.Of(Model.Of(("y", A + B + C)).Simulate(Draws, Seed), "y");

        double Rank(double correlation) => 6 / Math.PI * Math.Asin(correlation / 2);
        var (ofA, ofB) = (Rank(1 / Math.Sqrt(6)), Rank(2 / Math.Sqrt(6)));
        var left = 1 - (2 * ofA * ofA) - (ofB * ofB);
        Assert.Equal(1 - left, found.RankDetermination, 4 / Math.Sqrt(Draws));
        Assert.Equal(ofA / Math.Sqrt((ofA * ofA) + left), Row(found, "a").PartialRank, 4 / Math.Sqrt(Draws));
        Assert.Equal(ofB / Math.Sqrt((ofB * ofB) + left), Row(found, "b").PartialRank, 4 / Math.Sqrt(Draws));
    }

    // Even in a, so that no rank correlation sees it: the first-order index does. a² has variance 2, b has 4.
    [Fact]
    public void Of_CurveThatTurns_OnlyTheFirstOrderIndexSeesIt()
    {
        var found = DrawAssociation.Of(Model.Of(("y", Quantity.Power(A, 2) + B)).Simulate(Draws, Seed), "y");

        Assert.InRange(Math.Abs(Row(found, "a").Spearman), 0, 4 / Math.Sqrt(Draws));
        IndexAssert.Within(1.0 / 3, Row(found, "a").First, "first of a");
    }

    [Fact]
    public void Of_Burden_MeetsCaseC02()
    {
        var found = DrawAssociation.Of(ExampleModels.Burden.Simulate(Draws, Seed), "total");

        for (var i = 0; i < Multilinear.Burden.Inputs; i++)
        {
            IndexAssert.Within(Multilinear.Burden.First(i), Row(found, Multilinear.BurdenInputs[i]).First, Multilinear.BurdenInputs[i]);
        }

        Assert.Equal("health care cost", found.Rows[0].Input);
        Assert.Equal(1.959963985 / Math.Sqrt(Draws - 1), found.ChanceCorrelation, 1e-12);
    }

    // Over many seeds the 95 % interval of the index of noise holds 0 about as often as it says.
    [Fact]
    public void Of_Noise_IntervalsHoldZeroAsOftenAsTheySay()
    {
        const int seeds = 200;
        var model = Model.Of(("y", (1e-9 * A) + B));

        var held = Enumerable.Range(0, seeds).Count(seed => DrawAssociation.Of(model.Simulate(900, (ulong)seed), "y") is var found
            && Row(found, "a").First is { Low: <= 0, High: >= 0 });

        Assert.InRange(held, (0.95 * seeds) - (4 * Math.Sqrt(seeds * 0.95 * 0.05)), seeds);
    }

    [Fact]
    public void Of_OutputThatNothingMoves_HasNoRows()
    {
        var found = DrawAssociation.Of(ExampleModels.Mixed.Simulate(200, Seed), "fixed");

        Assert.False(found.IsMoved);
        Assert.Empty(found.Rows);
    }

    [Fact]
    public void Of_OutputThatIsAnInput_IsAllItsOwn()
    {
        var row = Assert.Single(DrawAssociation.Of(Model.Of(("a", A)).Simulate(2000, Seed), "a").Rows);

        Assert.Equal((1.0, 1.0), (Math.Round(row.Spearman, 12), Math.Round(row.StandardizedRegression, 12)));
    }

    [Fact]
    public void Of_TooFewDrawsOrUnknownOutput_IsRefused()
    {
        Assert.Contains("at least 100", Assert.Throws<ArgumentException>(() =>
            DrawAssociation.Of(ExampleModels.Burden.Simulate(99, Seed), "total")).Message, StringComparison.Ordinal);
        Assert.Contains("'totl'", Assert.Throws<ArgumentException>(() =>
            DrawAssociation.Of(ExampleModels.Burden.Simulate(200, Seed), "totl")).Message, StringComparison.Ordinal);
    }

    private static AssociationRow Row(DrawAssociation found, string input) => found.Rows.Single(row => row.Input == input);

    private static Input Normal(string name, double standardError) =>
        Input.Uncertain(name, Distribution.Normal(mean: 0, standardError: standardError), "1");
}
