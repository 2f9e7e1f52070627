using MathNet.Numerics.LinearAlgebra;

namespace PainCost.Pooling.Fitting;

/// <summary>What is fitted: k estimates with their variances, and k rows of p explaining columns, the first all ones.</summary>
internal sealed class StudyDesign
{
    private const double LeastIndependence = 1e-10;

    /// <param name="effects">The estimates and variances.</param>
    /// <param name="covariates">One column of k numbers for each covariate.</param>
    /// <exception cref="ArgumentException">The columns are too many for the studies, or one follows from the others.</exception>
    public StudyDesign(EffectTable effects, params IReadOnlyList<IReadOnlyList<double>> covariates)
    {
        (Values, Variances) = (effects.Values, effects.Variances);
        Columns = Matrix<double>.Build.Dense(Values.Length, covariates.Count + 1, (row, column) => column == 0 ? 1 : covariates[column - 1][row]);
        if (Columns.RowCount < Columns.ColumnCount || IsCollinear())
        {
            throw new ArgumentException("The covariates cannot be told apart by these studies: one is constant or follows from the others, "
                + "or there are as many as studies; leave one out.");
        }
    }

    public double[] Values { get; }

    public double[] Variances { get; }

    public Matrix<double> Columns { get; }

    /// <summary>k, the number of studies.</summary>
    public int Studies => Columns.RowCount;

    /// <summary>k − p, the degrees of freedom left.</summary>
    public int Residual => Columns.RowCount - Columns.ColumnCount;

    /// <summary>The weighted fit at one tau².</summary>
    public WeightedFit At(double tauSquared) => new(this, tauSquared);

    private bool IsCollinear()
    {
        var scaled = Matrix<double>.Build.DenseOfColumns(Columns.EnumerateColumns().Select(column => column / Math.Max(column.L2Norm(), double.Epsilon)));
        return scaled.QR(MathNet.Numerics.LinearAlgebra.Factorization.QRMethod.Thin).R.Diagonal().AbsoluteMinimum() < LeastIndependence;
    }
}
