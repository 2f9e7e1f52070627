using PainCost.Burden;
using PainCost.Evidence;

namespace PainCost.Tests.Burden;

/// <summary>Cases divided by severity. Oracle: the Dirichlet's moments, and amounts by hand.</summary>
public class SeverityTests
{
    private const int Draws = 100_000;
    private static readonly BurdenChoices ByCell = new() { Detail = Detail.ByCell };

    private static readonly string[] Gammas =
    [
        "cases,,1/1,case",
        "severity weight,mild,\"gamma(shape=6, scale=2)\",1",
        "severity weight,moderate,\"gamma(shape=3, scale=2)\",1",
        "severity weight,severe,\"gamma(shape=1, scale=2)\",1",
        "excess health care cost,,1,USD2010/case/year",
    ];

    // Shares of gamma weights with shapes 6, 3, 1 and one scale are a Dirichlet(6, 3, 1); each alone is a beta(a, 10 − a).
    [Theory]
    [InlineData("mild", 6)]
    [InlineData("moderate", 3)]
    [InlineData("severe", 1)]
    public void Shares_OfGammaWeights_HaveTheMomentsOfADirichlet(string severity, double a)
    {
        const double all = 10;
        var b = all - a;
        var variance = a * b / (all * all * (all + 1));
        var kurtosis = 6 * (((a - b) * (a - b) * (all + 1)) - (a * b * (all + 2))) / (a * b * (all + 2) * (all + 3));
        var share = AddsUp.Build(Gammas, ByCell).Simulate(Draws, seed: 3)[$"cases [{severity}]"];

        Assert.Equal(a / all, share.Mean, 4 * Math.Sqrt(variance / Draws));
        Assert.Equal(variance, share.StandardDeviation * share.StandardDeviation, 4 * variance * Math.Sqrt((kurtosis + 2) / Draws));
    }

    // Cov of two shares of a Dirichlet is −a·b/(A²(A + 1)); they are no independent betas. Var(x + y) is that of beta(9, 1).
    [Fact]
    public void Shares_OfGammaWeights_AreNegativelyCorrelated()
    {
        var model = AddsUp.Build(Gammas, ByCell);
        var cells = model.Outputs.ToDictionary(o => o.Name, o => o.Quantity);
        var both = Model.Of(("both", cells["cases [mild]"] + cells["cases [moderate]"])).Simulate(Draws, seed: 3)["both"];
        var apart = (6 * 4 / 1100.0) + (3 * 7 / 1100.0);

        Assert.Equal(apart - (2 * 6 * 3 / 1100.0), Math.Pow(both.StandardDeviation, 2), 4 * 9 / 1100.0 * Math.Sqrt(5.0 / Draws));
    }

    [Fact]
    public void Model_WeightsAllNought_NamesTheRows()
    {
        string[] rows = ["cases,,200,case", "severity weight,mild,0,1", "severity weight,severe,0,1",
            "excess health care cost,,1,USD2010/case/year"];
        var fault = Assert.Throws<FaultsException>(() => AddsUp.Build(rows, ByCell));
        Assert.Contains("'severity weight [mild]'", fault.Message, StringComparison.Ordinal);
        Assert.Contains("are all 0, so that the cases cannot be divided by severity", fault.Message, StringComparison.Ordinal);
    }

    // A gamma of shape 0.001 is below 1e-300 in 1e-300^0.001 / Γ(1.001) = 50.1 % of draws, two of them together in a quarter.
    [Fact]
    public void Model_WeightsNoughtTogetherInSomeDraws_SaysInHowMany()
    {
        string[] rows =
        [
            "cases,,200,case", "severity weight,mild,\"gamma(shape=0.001, scale=1)\",1",
                "severity weight,severe,\"gamma(shape=0.001, scale=1)\",1",
            "excess health care cost,,1,USD2010/case/year",
        ];
        var fault = Assert.Throws<FaultsException>(() => AddsUp.Build(rows, ByCell));
        Assert.Contains("are 0 together in 25.1", fault.Message, StringComparison.Ordinal);
        Assert.Contains("a shape of 0.1 or more", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Shares_InEveryDraw_AddToOne() => AddsUp.Assert(AddsUp.Build(Gammas, ByCell), "cases",
        ["cases [mild]", "cases [moderate]", "cases [severe]"]);

    // 200 cases by weights 3 to 1; a severe one costs 900, another 500.
    [Fact]
    public void Model_CostOfASeverity_IsTakenForItsCases()
    {
        string[] rows =
        [
            "cases,,200,case", "severity weight,other,3,1", "severity weight,severe,1,1",
            "excess health care cost,,500,USD2010/case/year", "excess health care cost,severe,900,USD2010/case/year",
        ];
        var values = AddsUp.Build(rows, ByCell).Evaluate();
        Assert.Equal(
            [50.0, 45_000, 75_000, 120_000],
            new[] { "cases [severe]", "health care [severe]", "health care [other]", "total" }.Select(o => values[o]));
    }

    [Fact]
    public void Model_SeverityOfEachStratum_IsDividedByItsOwnWeights()
    {
        string[] rows =
        [
            "cases,women,100,case", "cases,men,60,case",
            "severity weight,other,3,1", "severity weight,severe,1,1", "severity weight,men / severe,2,1",
            "excess health care cost,,1,USD2010/case/year",
        ];
        var values = AddsUp.Build(rows, ByCell).Evaluate();
        Assert.Equal([25.0, 75, 24, 36], new[] { "women / severe", "women / other", "men / severe", "men / other" }.Select(c =>
            values[$"cases [{c}]"]));
    }
}
