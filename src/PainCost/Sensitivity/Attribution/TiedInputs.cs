using PainCost.Dependence.Copulas;
using PainCost.Numerics.Matrices;
using PainCost.Sampling.Draws;
using PainCost.Sampling.Tables;

namespace PainCost.Sensitivity.Attribution;

/// <summary>
/// Inputs that a copula ties, in a form that serves any order in which they become known. Immutable: all threads share it.
/// </summary>
internal sealed class TiedInputs
{
    /// <summary>The shape of a χ² is half its degrees of freedom, and its scale this.</summary>
    private const double ScaleOfChiSquare = 2;

    private static readonly ScoreTable NormalTable = ScoreTable.Of(Copula.Gaussian);

    private readonly double[,] correlations;
    private readonly double degrees;
    private readonly QuantileTable[] squaredScales;
    private readonly IQuantiles[] quantiles;
    private readonly ScoreTable table;

    /// <param name="group">The group.</param>
    /// <param name="members">Its members in its order.</param>
    /// <param name="places">Where the score of each is drawn.</param>
    /// <param name="scales">Where the score for the scale of each is drawn; none under the Gaussian.</param>
    /// <param name="factors">The factor that each belongs to.</param>
    public TiedInputs(CopulaGroup group, IReadOnlyList<Input> members, int[] places, int[] scales, int[] factors)
    {
        (Places, Scales, Factors) = (places, scales, factors);
        (correlations, degrees, table) = (group.Correlations(), group.Copula.DegreesOfFreedom, ScoreTable.Of(group.Copula));
        quantiles = [.. members.Select(InputQuantiles.Of)];
        squaredScales =
            [.. scales.Select((_, known) => QuantileTable.Of(Distribution.GammaFromShape(0.5 * (degrees + known), ScaleOfChiSquare)))];
    }

    public int Count => Places.Count;

    public IReadOnlyList<int> Places { get; }

    public IReadOnlyList<int> Scales { get; }

    public IReadOnlyList<int> Factors { get; }

    /// <summary>Whether the members of a draw share a scale: Student's t.</summary>
    public bool HasScale => Scales.Count > 0;

    /// <summary>The degrees of freedom of the copula; infinite for the Gaussian.</summary>
    public double Degrees => degrees;

    /// <summary>How each member is made of its own part and the parts of those before it.</summary>
    public Cholesky Lower(int[] order) => Cholesky.Of(order.Length, (row, column) => correlations[order[row], order[column]]);

    /// <summary>
    /// Puts in the place of normal scores χ² numbers, with as many more degrees of freedom as the copula has as members are known.
    /// </summary>
    public void ToSquaredScales(int known, Span<double> scores)
    {
        NormalTable.ToBits(scores);
        new TableQuantiles(squaredScales[known]).Apply(scores);
    }

    /// <summary>Puts a member's values in the place of its scores.</summary>
    public void ToValues(int member, Span<double> scores)
    {
        table.ToBits(scores);
        quantiles[member].Apply(scores);
    }
}
