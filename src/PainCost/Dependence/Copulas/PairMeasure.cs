using PainCost.Numerics.Kernels;
using PainCost.Numerics.Searches;

namespace PainCost.Dependence.Copulas;

/// <summary>A measure of the association of two inputs as a function of the copula's own parameter, and back.</summary>
/// <remarks>
/// Gaussian: Spearman 6/π asin(r/2), Kendall 2/π asin r (Kruskal, Journal of the American Statistical Association 53, 1958).
/// Kendall's is the same for every elliptical copula (Lindskog, McNeil and Schmock 2003). The others are integrals,
/// and their inverse is a root: rising in r, as Slepian's inequality has it.
/// </remarks>
internal sealed class PairMeasure
{
    /// <summary>Of the parameter; Monte Carlo error reaches it at 10^18 draws.</summary>
    private const double Accuracy = 1e-9;

    private readonly Func<double, double> measure;
    private readonly Func<double, double> parameter;

    private PairMeasure(Func<double, double> measure, Func<double, double> parameter) =>
        (this.measure, this.parameter) = (measure, parameter);

    private PairMeasure(Func<double, double> measure, bool isZeroAtZero = false)
    {
        this.measure = measure;
        (Low, High) = (measure(-1), measure(1));
        parameter = value => value == 0 && isZeroAtZero ? 0 : BrentRoot.Find(r => measure(r) - value, -1, 1, Accuracy);
    }

    /// <summary>The least that the measure can be, which is −1 but for Pearson's and where there are ties.</summary>
    public double Low { get; } = -1;

    /// <summary>The most that the measure can be, which is 1 but for Pearson's and where there are ties.</summary>
    public double High { get; } = 1;

    /// <summary>Whether draws of at least one of the inputs are tied.</summary>
    public bool IsTied { get; private init; }

    /// <summary>Spearman's without ties, which needs no distributions.</summary>
    public static PairMeasure Spearman(Copula copula) => copula.IsGaussian
        ? new(r => 6 / Math.PI * Elementary.Asin(r / 2), rho => 2 * Elementary.Sin(Math.PI / 6 * rho))
        : new(StudentSpearman.Of(copula).At);

    /// <summary>The measure of two inputs by what is drawn of them, ties included.</summary>
    public static PairMeasure Of(CorrelationKind kind, Copula copula, Distribution a, Distribution b)
    {
        var (cellsOfA, cellsOfB) = (ScoreCells.Of(a), ScoreCells.Of(b));
        return cellsOfA.HasPoints || cellsOfB.HasPoints
            ? new(TiedMeasure.Of(kind, copula, cellsOfA, cellsOfB), isZeroAtZero: copula.IsGaussian) { IsTied = true }
            : Untied(kind, copula, a, b);
    }

    private static PairMeasure Untied(CorrelationKind kind, Copula copula, Distribution a, Distribution b) => kind switch
    {
        CorrelationKind.Kendall => new(r => 2 / Math.PI * Elementary.Asin(r), tau => Elementary.Sin(Math.PI / 2 * tau)),
        CorrelationKind.Spearman => Spearman(copula),
        _ => Pearson(copula, ScoreFunction.Of(a), ScoreFunction.Of(b)),
    };

    private static PairMeasure Pearson(Copula copula, ScoreFunction a, ScoreFunction b) =>
        new(r => CopulaScores.Of(copula).Correlation(a, b, r));

    /// <summary>The measure where the copula has the parameter.</summary>
    public double At(double r) => measure(r);

    /// <summary>The copula's parameter at which the measure has the value; the nearest, if the value is out of reach.</summary>
    /// <remarks>At the ends exactly −1 and 1, where formulas would round.</remarks>
    public double ParameterOf(double value) => value <= Low ? -1 : value >= High ? 1 : parameter(value);
}
