using System.Collections.Concurrent;
using PainCost.Numerics.Beta;
using PainCost.Numerics.Normal;
using PainCost.Numerics.Searches;
using PainCost.Numerics.Tails;

namespace PainCost.Dependence.Copulas;

/// <summary>
/// The scores of a copula, normal or Student's t, at the nodes of the integrals: those of one variable, and those of another given the
/// first.
/// </summary>
/// <remarks>
/// For t, the second given the first at x is r x + √((1 − r²)(ν + x²)/(ν + 1)) times a t with ν + 1 degrees of freedom
/// (Demarta and McNeil, The t copula and related copulas, International Statistical Review 73, 2005).
/// </remarks>
internal sealed class CopulaScores
{
    /// <summary>A normal score beyond which less is left than rounding.</summary>
    private const double FarOut = 8.5;

    private static readonly ConcurrentDictionary<Copula, CopulaScores> Known = [];

    private readonly double degrees;
    private readonly double[] first;
    private readonly double[] given;
    private readonly EvenTable? toNormal;
    private readonly EvenTable? givenToNormal;

    private CopulaScores(Copula copula)
    {
        degrees = copula.DegreesOfFreedom;
        first = Nodes(degrees);
        given = copula.IsGaussian ? first : Nodes(degrees + 1);
        toNormal = copula.IsGaussian ? null : ToNormal(degrees, first[^1]);
        givenToNormal = copula.IsGaussian ? null : ToNormal(degrees + 1, given[^1]);
    }

    public static CopulaScores Of(Copula copula) => Known.GetOrAdd(copula, static c => new(c));

    /// <summary>The mean product of two standardised distributions under the copula: Pearson's correlation.</summary>
    public double Correlation(ScoreFunction a, ScoreFunction b, double parameter)
    {
        var sum = 0.0;
        for (var i = 0; i < first.Length; i++)
        {
            var x = first[i];
            var spread = Spread(x, parameter);
            var mean = 0.0;
            for (var j = 0; j < given.Length; j++)
            {
                mean += NormalScores.Weights[j] * b.At(Normal((parameter * x) + (spread * given[j])));
            }

            sum += NormalScores.Weights[i] * a.AtNode(i) * mean;
        }

        return sum;
    }

    /// <summary>The copula's score at the probability of a normal one.</summary>
    public double OfNormal(double normal) => Score(normal, degrees);

    /// <summary>The normal score at the probability of the copula's own.</summary>
    public double Normal(double score) => Normal(toNormal, score);

    /// <summary>The probability that a score lies above a threshold, given the other one.</summary>
    public double Above(double threshold, double other, double parameter)
    {
        var (distance, spread) = (threshold - (parameter * other), Spread(other, parameter));
        var normal = spread > 0 ? Normal(givenToNormal, distance / spread) : distance < 0 ? -FarOut : FarOut;
        return normal >= FarOut ? 0 : normal <= -FarOut ? 1 : NormalTail.Upper(normal);
    }

    private double Spread(double other, double parameter) => Math.Sqrt(1 - (parameter * parameter))
        * (toNormal is null ? 1 : Math.Sqrt((degrees + (other * other)) / (degrees + 1)));

    private static double[] Nodes(double degrees) =>
        [.. Enumerable.Range(0, NormalScores.Weights.Length).Select(i => Score(NormalScores.At(i * NormalScores.Stride), degrees))];

    private static double Score(double normal, double degrees) =>
        normal == 0 || double.IsPositiveInfinity(degrees) ? normal
        : Math.CopySign(StudentT.BothTailsQuantile(2 * NormalTail.Upper(Math.Abs(normal)), degrees), normal);

    /// <summary>The normal score of the probability of a t, by the area sine of the t: even steps there reach any distance.</summary>
    private static EvenTable ToNormal(double degrees, double furthest)
    {
        var count = (int)(Hyperbolic.Asinh(furthest) * NormalScores.PerUnit) + 2;
        return new(0, NormalScores.PerUnit, [.. Enumerable.Range(0, count).Select(i =>
            NormalQuantile.Upper(0.5 * StudentT.BothTails(Hyperbolic.Sinh((double)i / NormalScores.PerUnit), degrees)))]);
    }

    private static double Normal(EvenTable? table, double score) =>
        table is null ? score : Math.CopySign(table.At(Hyperbolic.Asinh(Math.Abs(score))), score);
}
