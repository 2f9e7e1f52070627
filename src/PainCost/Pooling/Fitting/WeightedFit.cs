using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;
using PainCost.Numerics.Kernels;

namespace PainCost.Pooling.Fitting;

/// <summary>Weighted least squares with weights 1/(v + tau²), and what the estimators of tau² need of it.</summary>
/// <remarks>By a QR decomposition of √W·X, so that neither X'WX nor the k × k matrix P = W − WX(X'WX)⁻¹X'W is formed.</remarks>
internal sealed class WeightedFit
{
    private readonly Matrix<double> rotation;
    private readonly double logDeterminant;

    public WeightedFit(StudyDesign design, double tauSquared)
    {
        Weights = Vector<double>.Build.Dense(design.Studies, i => 1 / (design.Variances[i] + tauSquared));
        var roots = Weights.PointwiseSqrt();
        var qr = Matrix<double>.Build.DiagonalOfDiagonalVector(roots).Multiply(design.Columns).QR(QRMethod.Thin);
        var values = Vector<double>.Build.DenseOfArray(design.Values);
        rotation = qr.Q;
        Coefficients = qr.R.Solve(qr.Q.TransposeThisAndMultiply(values.PointwiseMultiply(roots)));
        var inverse = qr.R.Inverse();
        Covariance = inverse.TransposeAndMultiply(inverse);
        Residuals = values - (design.Columns * Coefficients);
        logDeterminant = 2 * qr.R.Diagonal().Sum(r => Elementary.Log(Math.Abs(r)));
    }

    /// <summary>w = 1/(v + tau²).</summary>
    public Vector<double> Weights { get; }

    /// <summary>b.</summary>
    public Vector<double> Coefficients { get; }

    /// <summary>(X'WX)⁻¹.</summary>
    public Matrix<double> Covariance { get; }

    /// <summary>y − Xb.</summary>
    public Vector<double> Residuals { get; }

    /// <summary>Q = Σ w·r² = y'Py.</summary>
    public double SumOfSquares => Weights.DotProduct(Residuals.Map(Elementary.Square));

    /// <summary>Σ w²·r² = y'PPy, which is −dQ/dtau².</summary>
    public double SquaredSumOfSquares => Residuals.PointwiseMultiply(Weights).Map(Elementary.Square).Sum();

    /// <summary>tr P.</summary>
    public double Trace => Weights.Sum() - Weights.DotProduct(Leverages);

    /// <summary>tr PP.</summary>
    public double SquaredTrace
    {
        get
        {
            var inner = rotation.TransposeThisAndMultiply(Matrix<double>.Build.DiagonalOfDiagonalVector(Weights) * rotation);
            return WeightsSquared.Sum() - (2 * WeightsSquared.DotProduct(Leverages)) + inner.Map(Elementary.Square).RowSums().Sum();
        }
    }

    /// <summary>Σ w².</summary>
    public Vector<double> WeightsSquared => Weights.Map(Elementary.Square);

    /// <summary>The logarithm of the likelihood without its constant; restricted when asked.</summary>
    public double LogLikelihood(bool restricted) =>
        0.5 * (Weights.Sum(Elementary.Log) - SumOfSquares - (restricted ? logDeterminant : 0));

    private Vector<double> Leverages => rotation.Map(Elementary.Square).RowSums();
}
