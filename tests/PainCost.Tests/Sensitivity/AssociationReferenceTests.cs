using PainCost.Numerics.Matrices;
using PainCost.Sampling.Columns;
using PainCost.Sampling.Ranks;
using PainCost.Sensitivity.Variance;

namespace PainCost.Tests.Sensitivity;

/// <summary>Ranks, regressions and bins of a stored table of 120 draws, with ties. Oracle: R 4.2.2, Reference/association.R.</summary>
public sealed class AssociationReferenceTests
{
    private const double Tolerance = 1e-12;

    private static readonly double[][] Rows = ReferenceTable.Rows("association.csv");
    private static readonly List<double[]> Inputs = [.. Enumerable.Range(0, 3).Select(column => Rows.Select(row => row[column]).ToArray())];
    private static readonly double[] Output = [.. Rows.Select(row => row[3])];

    [Fact]
    public void LinearRegression_OfRanks_IsThatOfR()
    {
        var ranked = LinearRegression.Of([.. Inputs.Select(column => DrawRanks.Of(column).Values)], DrawRanks.Of(Output).Values);

        Assert.Equal([0.4884089172859226, 0.8273852826342124, 0.2536568698421964], ranked.Correlations,
            (a, b) => Math.Abs(a - b) < Tolerance);
        Assert.Equal([0.8694867235061889, 0.9472950391194007, 0.6264078062829544], [.. Enumerable.Range(0, 3).Select(ranked.Partial)],
            (double a, double b) => Math.Abs(a - b) < Tolerance);
        Assert.Equal(0.9305371935669542, ranked.Determination, Tolerance);
    }

    [Fact]
    public void LinearRegression_OfValues_IsThatOfR()
    {
        var linear = LinearRegression.Of(Inputs, Output);

        Assert.Equal([0.4333801483711598, 0.8172684188977976, 0.1773489647096659], linear.Coefficients,
            (a, b) => Math.Abs(a - b) < Tolerance);
        Assert.Equal(0.9545840954885346, linear.Determination, Tolerance);
    }

    [Fact]
    public void LinearRegression_CorrelationsAndPartialOnes_AreThoseOfR()
    {
        var linear = LinearRegression.Of(Inputs, Output);

        Assert.Equal([0.475541336505072, 0.8632078555992853, 0.2425805037091129], linear.Correlations,
            (a, b) => Math.Abs(a - b) < Tolerance);
        Assert.Equal([0.8967431889193219, 0.9671452309535441, 0.6368947057219638], [.. Enumerable.Range(0, 3).Select(linear.Partial)],
            (double a, double b) => Math.Abs(a - b) < Tolerance);
    }

    [Fact]
    public void LinearRegression_StandardizedOfRanks_IsThatOfR()
    {
        var ranked = LinearRegression.Of([.. Inputs.Select(column => DrawRanks.Of(column).Values)], DrawRanks.Of(Output).Values);

        Assert.Equal([0.4659706992972676, 0.7841680779544654, 0.2134530086207105], ranked.Coefficients,
            (a, b) => Math.Abs(a - b) < Tolerance);
    }

    [Fact]
    public void KendallTau_WithTies_IsThatOfR()
    {
        var values = DrawRanks.Of(Output).Values;

        Assert.Equal(
            [0.3347338935574229, 0.6525667079522778, 0.1862751974165199],
            [.. Inputs.Select(column => KendallTau.Of(DrawRanks.Of(column), values))], (double a, double b) => Math.Abs(a - b) < Tolerance);
    }

    // By hand: of three pairs one is tied in the first column, one is ordered alike and one is not; a constant column has no order.
    [Fact]
    public void KendallTau_FewValues_IsByHand()
    {
        Assert.Equal(0, KendallTau.Of(DrawRanks.Of([1, 1, 2]), [1, 3, 2]));
        Assert.Equal(-1, KendallTau.Of(DrawRanks.Of([3, 1, 2]), [4, 6, 5]));
        Assert.Equal(0, KendallTau.Of(DrawRanks.Of([5, 5, 5]), [4, 6, 5]));
    }

    [Fact]
    public void BinnedFirstOrder_TenBinsOfTwelve_IsEpsilonSquaredOfR()
    {
        var mean = Output.Average();

        var estimate = new BinnedFirstOrder(DrawRanks.Of(Inputs[0]).Order, [.. Output.Select(value => value - mean)])
            .Estimate(standardErrors: 2);

        Assert.Equal(0.231138477407126, estimate.Value, Tolerance);
        Assert.True(estimate.Low < estimate.Value && estimate.Value < estimate.High);
    }

    [Fact]
    public void Ranks_Ties_ShareTheMeanOfTheirRanks()
    {
        Assert.Equal([4, 1.5, 3, 1.5], DrawRanks.Of([9, 2, 5, 2]).Values);
        Assert.Equal([2, 2, 2], DrawRanks.Of([7, 7, 7]).Values);
    }

    [Fact]
    public void LinearRegression_InputTwice_IsRefused() =>
        Assert.Contains("combinations", Assert.Throws<ArithmeticException>(() =>
            LinearRegression.Of([Inputs[0], Inputs[0]], Output)).Message, StringComparison.Ordinal);
}
