namespace PainCost.Tests;

/// <summary>
/// Matrices checked and mended. Oracle: Higham 2002, section 4, and R 4.2.2, Matrix 1.5.3:
/// <c>nearPD(B, corr = TRUE, conv.tol = 1e-14, maxit = 1e5, eig.tol = 1e-12, posd.tol = 1e-12, do2eigen = FALSE)</c>.
/// </summary>
public class CorrelationMatrixTests
{
    private static readonly string[] Names = ["a", "b", "c", "d"];

    // R stops when a step changes less than its tolerance, and ours keeps eigenvalues at 1e-9: both are far below this.
    private const double Settled = 1e-8;

    [Fact]
    public void Nearest_HighamsExample_IsHis()
    {
        var nearest = Matrix([1, 1, 0], [1, 1, 1], [0, 1, 1]).Nearest();
        Assert.True(nearest.IsPossible);
        Assert.Equal(0.760689853402, nearest["a", "b"], Settled);
        Assert.Equal(0.760689853402, nearest["c", "b"], Settled);
        Assert.Equal(0.157298106138, nearest["a", "c"], Settled);
    }

    [Fact]
    public void Nearest_FourNames_IsThatOfR()
    {
        var stated = Matrix([1, 0.9, -0.7, 0.2], [0.9, 1, 0.6, 0], [-0.7, 0.6, 1, 0.5], [0.2, 0, 0.5, 1]);
        var nearest = stated.Nearest();
        Assert.False(stated.IsPossible);
        double[] expected = [0.6293321206306, -0.432376911774, 0.0919005205553, 0.355270930892, 0.0988520278686, 0.4022599761848];
        double[] actual = [nearest["a", "b"], nearest["a", "c"], nearest["a", "d"], nearest["b", "c"], nearest["b", "d"],
            nearest["c", "d"]];
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, Settled));
        Assert.Equal(0.9 - 0.6293321206306, stated.LargestChange(nearest), Settled);
    }

    [Fact]
    public void Nearest_Possible_IsItself()
    {
        var matrix = Matrix([1, 0.5], [0.5, 1]);
        Assert.Same(matrix, matrix.Nearest());
    }

    [Theory]
    [InlineData(0.5, 0.5, -0.5, true)]
    [InlineData(0.5, 0.5, -0.51, false)]
    [InlineData(1, 1, 1, true)]
    [InlineData(1, 0.3, 0.3, true)]
    [InlineData(1, 0.3, 0.31, false)]
    [InlineData(0, 0, 0, true)]
    [InlineData(0.6, 0.8, 0, true)]
    [InlineData(0.6, 0.81, 0, false)]
    public void IsPossible_ThreeNames_IsTheSignOfTheDeterminant(double ab, double bc, double ac, bool expected)
    {
        var determinant = 1 + (2 * ab * bc * ac) - (ab * ab) - (bc * bc) - (ac * ac);
        Assert.Equal(expected, determinant >= -1e-12);
        Assert.Equal(expected, Matrix([1, ab, ac], [ab, 1, bc], [ac, bc, 1]).IsPossible);
    }

    [Fact]
    public void Of_SeveralFaults_ReportsAll()
    {
        var fault = Assert.Throws<CorrelationException>(() => Matrix([0.9, 0.5, double.NaN], [0.4, 1, 0], [0, 0, 1]));
        Assert.Equal(3, fault.Faults.Count);
        Assert.Contains("'a' has correlation 0.9 with itself", fault.Message, StringComparison.Ordinal);
        Assert.Contains("'a' and 'b' is 0.5 above the diagonal and 0.4 below", fault.Message, StringComparison.Ordinal);
        Assert.Contains("'a' and 'c' must lie in [-1, 1] but is NaN", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Pairs_HasThemAndZeroElsewhere()
    {
        var matrix = CorrelationMatrix.Of(Correlation.Spearman("x", "y", 0.7), Correlation.Spearman("z", "x", -0.3));
        Assert.Equal((0.7, -0.3, 0, 1), (matrix["y", "x"], matrix["x", "z"], matrix["y", "z"], matrix["z", "z"]));
    }

    [Fact]
    public void Of_Nothing_IsRefused()
    {
        Assert.Throws<CorrelationException>(() => CorrelationMatrix.Of());
        Assert.Throws<CorrelationException>(() => CorrelationMatrix.Of([], []));
        Assert.Throws<CorrelationException>(() => CorrelationMatrix.Of(["a", "a"], [[1, 0], [0, 1]]));
    }

    [Fact]
    public void Of_MixedKinds_IsRefused() => Assert.Throws<CorrelationException>(() =>
        CorrelationMatrix.Of(Correlation.Spearman("x", "y", 0.7), Correlation.Kendall("z", "x", -0.3)));

    private static CorrelationMatrix Matrix(params double[][] rows) => CorrelationMatrix.Of([.. Names.Take(rows.Length)], rows);
}
