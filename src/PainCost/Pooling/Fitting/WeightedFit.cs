using PainCost.Numerics.Kernels;

namespace PainCost.Pooling.Fitting;

/// <summary>Weighted least squares with weights 1/(v + tau²), and what the estimators of tau² need of it.</summary>
/// <remarks>
/// By an orthonormal basis of √W·X, so that neither X'WX nor the k × k matrix P = W − WX(X'WX)⁻¹X'W is formed.
/// Every sum runs in the order of the studies. All in the units of the design.
/// </remarks>
internal sealed class WeightedFit
{
    private readonly OrthonormalBasis basis;
    private readonly double[] roots;
    private readonly double[] loadings;

    public WeightedFit(StudyDesign design, double tauSquared)
    {
        Weights = Array.ConvertAll(design.Variances, variance => 1 / (variance + tauSquared));
        roots = Array.ConvertAll(Weights, Math.Sqrt);
        basis = new OrthonormalBasis([.. design.Columns.Select(column => Times(column, roots))]);
        loadings = basis.Loadings(Times(design.Values, roots));
        Coefficients = basis.Solve(loadings);
        Residuals = new double[design.Studies];
        for (var i = 0; i < Residuals.Length; i++)
        {
            Residuals[i] = design.Values[i];
            for (var j = 0; j < Coefficients.Length; j++)
            {
                Residuals[i] -= design.Columns[j][i] * Coefficients[j];
            }
        }
    }

    /// <summary>w = 1/(v + tau²).</summary>
    public double[] Weights { get; }

    /// <summary>b.</summary>
    public double[] Coefficients { get; }

    /// <summary>y − Xb.</summary>
    public double[] Residuals { get; }

    /// <summary>Q = Σ w·r² = y'Py.</summary>
    public double SumOfSquares => Dot(Times(Residuals, Residuals), Weights);

    /// <summary>Σ w²·r² = y'PPy, which is −dQ/dtau².</summary>
    public double SquaredSumOfSquares => Dot(WeightedResiduals, WeightedResiduals);

    /// <summary>y'PPPy, half of d²Q/d(tau²)².</summary>
    public double CubedSumOfSquares
    {
        get
        {
            var scaled = Times(WeightedResiduals, roots);
            var fitted = basis.Loadings(scaled);
            return Math.Max(0, Dot(scaled, scaled) - Dot(fitted, fitted));
        }
    }

    /// <summary>The part of y'Wy that the columns after the first explain beyond the first: b₂'V₂₂⁻¹b₂.</summary>
    public double Explained => loadings.Skip(1).Sum(loading => loading * loading);

    /// <summary>tr P.</summary>
    public double Trace => Weights.Sum() - Dot(Weights, basis.Leverages());

    /// <summary>tr PP.</summary>
    public double SquaredTrace
    {
        get
        {
            var inner = basis.Inner(Weights);
            return Dot(Weights, Weights) - (2 * Dot(Times(Weights, Weights), basis.Leverages())) + inner.Sum(entry => entry * entry);
        }
    }

    /// <summary>An entry of (X'WX)⁻¹.</summary>
    public double Covariance(int row, int column) => basis.InverseGram(row, column);

    /// <summary>x'(X'WX)⁻¹x.</summary>
    public double VarianceAt(double[] row) => basis.SquaredReach(row);

    /// <summary>The logarithm of the likelihood without its constant; restricted when asked.</summary>
    public double LogLikelihood(bool restricted) =>
        0.5 * (Weights.Sum(Elementary.Log) - SumOfSquares - (restricted ? basis.LogDeterminant : 0));

    private double[] WeightedResiduals => Times(Residuals, Weights);

    private static double[] Times(double[] first, double[] second)
    {
        var product = new double[first.Length];
        for (var i = 0; i < product.Length; i++)
        {
            product[i] = first[i] * second[i];
        }

        return product;
    }

    private static double Dot(double[] first, double[] second)
    {
        var sum = 0.0;
        for (var i = 0; i < first.Length; i++)
        {
            sum += first[i] * second[i];
        }

        return sum;
    }
}
