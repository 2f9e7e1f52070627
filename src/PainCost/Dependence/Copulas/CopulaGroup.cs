using PainCost.Numerics.Matrices;

namespace PainCost.Dependence.Copulas;

/// <summary>
/// Inputs that a chain of correlations joins: their names in alphabetical order, and how each is made of independent scores.
/// </summary>
internal sealed class CopulaGroup
{
    private readonly Cholesky lower;

    private CopulaGroup(IReadOnlyList<string> names, Copula copula, Cholesky lower) => (Names, Copula, this.lower) = (names, copula, lower);

    public IReadOnlyList<string> Names { get; }

    public Copula Copula { get; }

    /// <summary>The name under which the scale that a t copula's members share is drawn; no input can be called that.</summary>
    public string ScaleName => ScaleNameOf(Names[0]);

    /// <summary>The same for one member, where each draws the scale by itself given those that are known.</summary>
    public static string ScaleNameOf(string member) => "\0scale of " + member;

    /// <summary>
    /// The names whose scores make up that of a member, with their weights; squares of weights add to 1. A member that goes wholly with
    /// another has that one's name and the weight 1 or −1.
    /// </summary>
    public IReadOnlyList<(string Name, double Weight)> Parts(string member)
    {
        var row = Names.ToList().IndexOf(member);
        var parts = Enumerable.Range(0, row + 1).Where(k => lower[row, k] != 0).Select(k => (Name: Names[k], Weight: lower[row, k]))
            .ToList();
        if (lower[row, row] != 0)
        {
            return parts;
        }

        // What was left for a part of its own was rounding: the others share it, so that the score keeps its spread.
        var length = Math.Sqrt(parts.Sum(part => part.Weight * part.Weight));
        return [.. parts.Select(part => (part.Name, part.Weight / length))];
    }

    /// <summary>
    /// The copula's correlations in the order of the names: the triangle times its transpose, which cannot have a negative eigenvalue.
    /// </summary>
    public double[,] Correlations()
    {
        var values = new double[Names.Count, Names.Count];
        for (var i = 0; i < Names.Count; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                values[i, j] = values[j, i] = Enumerable.Range(0, j + 1).Sum(k => lower[i, k] * lower[j, k]);
            }
        }

        return values;
    }

    /// <summary>The group of a matrix of the copula's parameters; null when the matrix is impossible.</summary>
    public static CopulaGroup? Of(CorrelationMatrix parameters, Copula copula) =>
        Cholesky.Of(parameters.Values) is { IsSemidefinite: true } lower ? new(parameters.Names, copula, lower) : null;
}
