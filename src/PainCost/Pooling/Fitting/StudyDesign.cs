using PainCost.Pooling.Effects;

namespace PainCost.Pooling.Fitting;

/// <summary>What is fitted: k estimates with their variances, and p explaining columns of k rows, the first all ones.</summary>
/// <remarks>
/// Held as differences from the most precise study, <see cref="Origin"/>, and in units in which the largest number of each kind is near 1:
/// <see cref="Unit"/> for estimates and <see cref="ColumnUnit"/> for columns, powers of two. So no cube of a weight leaves the range of a
/// number, and the scale of the estimates changes no bit of the answer.
/// </remarks>
internal sealed class StudyDesign
{
    private const double LeastIndependence = 1e-10;

    // A cube of a weight times a square of an estimate stays far within the range of a number.
    private const double LeastRelativeError = 1e-40;
    private readonly double[] columnUnits;

    /// <param name="effects">The estimates and variances.</param>
    /// <param name="covariates">One column of k numbers for each covariate.</param>
    /// <exception cref="ArgumentException">
    /// Columns are too many, or one follows from the others; or sizes differ beyond all measure.
    /// </exception>
    public StudyDesign(EffectTable effects, params IReadOnlyList<IReadOnlyList<double>> covariates)
    {
        Origin = effects.Effects.MinBy(effect => effect.Variance).Value;
        double[] differences = Array.ConvertAll(effects.Values, value => value - Origin);
        Unit = UnitOf(differences.Concat(effects.Variances.Select(Math.Sqrt)));
        Values = Array.ConvertAll(differences, difference => difference / Unit);
        Variances = Array.ConvertAll(effects.Variances, variance => variance / Unit / Unit);
        CheckErrors();
        columnUnits = [1, .. covariates.Select(UnitOf)];
        double[] ones = [.. Values.Select(_ => 1.0)];
        Columns = [ones, .. covariates.Select((column, j) => column.Select(value => value / columnUnits[j + 1]).ToArray())];
        if (Residual < 0 || IsCollinear())
        {
            throw new ArgumentException("The covariates cannot be told apart by these studies: one is constant or follows from the others, "
                + "or there are as many as studies; leave one out.");
        }
    }

    /// <summary>What 0 stands for in <see cref="Values"/>, on the scale of pooling.</summary>
    public double Origin { get; }

    /// <summary>What 1 stands for in <see cref="Values"/>, on the scale of pooling.</summary>
    public double Unit { get; }

    public double[] Values { get; }

    public double[] Variances { get; }

    public double[][] Columns { get; }

    /// <summary>k, the number of studies.</summary>
    public int Studies => Values.Length;

    /// <summary>k − p, the degrees of freedom left.</summary>
    public int Residual => Studies - Columns.Length;

    /// <summary>What 1 stands for in one of the columns.</summary>
    public double ColumnUnit(int index) => columnUnits[index];

    /// <summary>The weighted fit at one tau².</summary>
    public WeightedFit At(double tauSquared) => new(this, tauSquared);

    private static double UnitOf(IEnumerable<double> numbers)
    {
        var largest = numbers.Max(Math.Abs);
        return largest > 0 ? Math.ScaleB(1, Math.ILogB(largest)) : 1;
    }

    private void CheckErrors()
    {
        var least = Math.Sqrt(Variances.Min());
        if (!(least >= LeastRelativeError))
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"The smallest standard error is {least:G3} of the largest number among estimates and standard errors, ")
                + "too little to be told from 0; look whether one of them is in another unit.");
        }
    }

    private bool IsCollinear()
    {
        double[][] scaled = [.. Columns.Select(column =>
        {
            var length = Math.Sqrt(column.Sum(value => value * value));
            return Array.ConvertAll(column, value => value / Math.Max(length, double.Epsilon));
        })];
        return !new OrthonormalBasis(scaled).Diagonal.All(length => length >= LeastIndependence);
    }
}
