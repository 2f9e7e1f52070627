using PainCost.Numerics.Matrices;

namespace PainCost.Tests.Numerics.Matrices;

/// <summary>Triangles of symmetric matrices. Oracles: triangles with whole numbers by hand, the matrix multiplied out, and matrices without
/// a triangle.</summary>
public sealed class CholeskyTests
{
    private const double Rounding = 1e-13;

    // (2, 0, 0), (6, 1, 0), (-8, 5, 3) times its transpose.
    private static readonly double[,] Whole = { { 4, 12, -16 }, { 12, 37, -43 }, { -16, -43, 98 } };

    [Fact]
    public void Of_WholeNumbers_IsTheTriangleByHand()
    {
        var factor = Cholesky.Of(Whole);

        Assert.Equal([2.0, 6, 1, -8, 5, 3], from row in Enumerable.Range(0, 3)
                                            from column in Enumerable.Range(0, row
            + 1)
                                            select factor[row, column]);
        Assert.Equal([6, 1], factor.Row(1));
        Assert.Equal((true, true, -1), (factor.IsSemidefinite, factor.IsDefinite, factor.FirstDependent));
    }

    // A (1, 2, 3)ᵀ is (-20, -43, 192)ᵀ; the determinant is 36 and that without the last row and column 4.
    [Fact]
    public void Solve_WholeNumbers_IsTheSolutionByHand()
    {
        var factor = Cholesky.Of(Whole);

        Assert.Equal([1.0, 2, 3], factor.Solve([-20, -43, 192]), (a, b) => Math.Abs(a - b) < Rounding);
        Assert.Equal(4.0 / 36, factor.InverseDiagonal(2), Rounding);
    }

    // The third is the sum of the first two: it has nothing of its own, and what the first two say of a fourth is not lost.
    [Fact]
    public void Of_RowThatOthersDetermine_HasAZeroAndMultipliesOut()
    {
        double[,] matrix = { { 1, 0, 1, 0.5 }, { 0, 1, 1, 0.25 }, { 1, 1, 2, 0.75 }, { 0.5, 0.25, 0.75, 1 } };

        var factor = Cholesky.Of(matrix);

        Assert.Equal((true, false, 2, 0.0), (factor.IsSemidefinite, factor.IsDefinite, factor.FirstDependent, factor[2, 2]));
        for (var i = 0; i < factor.Size; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                Assert.Equal(matrix[i, j], Enumerable.Range(0, j + 1).Sum(k => factor[i, k] * factor[j, k]), Rounding);
            }
        }

        Assert.Equal(0, factor.Solve([1, 1, 2, 0.75])[2]);
    }

    public static TheoryData<double, double, double> Impossible => new()
    {
        { 0.9, 0.9, -0.9 },
        { 1, 0.5, 0.4 },
        { double.NaN, 0, 0 },
        { 0, 0, double.NaN },
    };

    // Correlations that contradict one another, the second because two that are the same differ in the third.
    [Theory]
    [MemberData(nameof(Impossible))]
    public void Of_NegativeEigenvalue_IsNotSemidefinite(double first, double second, double third)
    {
        var factor = Cholesky.Of(new[,] { { 1, first, second }, { first, 1, third }, { second, third, 1 } });

        Assert.Equal((false, false), (factor.IsSemidefinite, factor.IsDefinite));
    }

    // Of 1e-9 that is left of 1, the usual rounding keeps all and a coarser one nothing.
    [Fact]
    public void Of_CoarserRounding_TakesMoreForACombination()
    {
        double Element(int row, int column) => row == column ? 1 : Math.Sqrt(1 - 1e-9);

        Assert.True(Cholesky.Of(2, Element).IsDefinite);
        Assert.Equal(1, Cholesky.Of(2, Element, rounding: 1e-8).FirstDependent);
    }

    [Fact]
    public void Of_MatrixTimesANumber_SaysTheSame() =>
        Assert.All(new[] { 1e-200, 1e200 }, scale => Assert.True(Cholesky.Of(3, (i, j) => scale * Whole[i, j]).IsDefinite));
}
