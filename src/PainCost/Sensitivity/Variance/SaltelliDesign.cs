using PainCost.Sensitivity.Evaluation;

namespace PainCost.Sensitivity.Variance;

/// <summary>
/// Which evaluations a row consists of: all inputs from the first set (A), all from the second (B), and for each factor all from the
/// first but the factor's from the second (AB); for pairs of factors also the reverse (BA).
/// </summary>
/// <remarks>Saltelli 2002, Computer Physics Communications 145:280-297; as named by Saltelli et al. 2010, ibid. 181:259-270.</remarks>
internal sealed class SaltelliDesign(IReadOnlyList<Factor> factors, bool hasPairs)
{
    public const int A = 0;
    public const int B = 1;

    private const int FirstMixture = 2;

    public IReadOnlyList<Factor> Factors => factors;

    public bool HasPairs => hasPairs;

    public int EvaluationsPerRow => FirstMixture + (factors.Count * (hasPairs ? 2 : 1));

    public static int AB(int factor) => FirstMixture + factor;

    public int BA(int factor) => FirstMixture + factors.Count + factor;

    /// <summary>Sets what the inputs give for one evaluation of the row.</summary>
    public void Choose(int evaluation, MixedDraws draws)
    {
        var mixture = evaluation - FirstMixture;
        var isMostlySecond = evaluation == B || mixture >= factors.Count;
        draws.TakeAll(fromSecond: isMostlySecond);
        if (mixture >= 0)
        {
            draws.Take(factors[mixture % factors.Count].Inputs, fromSecond: !isMostlySecond);
        }
    }
}
