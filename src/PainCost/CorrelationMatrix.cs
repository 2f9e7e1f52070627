using System.Globalization;
using PainCost.Dependence.Matrices;
using PainCost.Numerics.Matrices;
using PainCost.Numerics.Searches;

namespace PainCost;

/// <summary>The correlations of several named things with one another.</summary>
/// <remarks>
/// Immutable; symmetric, 1 on the diagonal, every entry in [−1, 1]. That does not make it possible: see <see cref="IsPossible"/>.
/// </remarks>
public sealed class CorrelationMatrix
{
    private readonly double[,] values;

    private CorrelationMatrix(IReadOnlyList<string> names, double[,] values) => (Names, this.values) = (names, values);

    /// <summary>The names, in the order of rows and columns.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Whether anything can be correlated so: the matrix has no eigenvalue below 0, but for rounding.</summary>
    public bool IsPossible => Cholesky.Of(values).IsSemidefinite;

    /// <summary>The correlation of two names.</summary>
    /// <param name="first">One of <see cref="Names"/>.</param>
    /// <param name="second">Another, or the same.</param>
    /// <returns>A bare number in [−1, 1].</returns>
    /// <exception cref="ArgumentException">There is no such name; the message lists those that there are.</exception>
    public double this[string first, string second] => values[IndexOf(first), IndexOf(second)];

    /// <summary>A matrix by rows.</summary>
    /// <param name="names">One for each row; each once.</param>
    /// <param name="rows">As many rows as names, each as long.</param>
    /// <returns>The matrix.</returns>
    /// <exception cref="CorrelationException">
    /// It is not square, not symmetric, not 1 on the diagonal, or an entry is outside [−1, 1]; all faults at once.
    /// </exception>
    public static CorrelationMatrix Of(IReadOnlyList<string> names, IReadOnlyList<IReadOnlyList<double>> rows)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(rows);
        if (names.Count == 0 || names.Distinct().Count() != names.Count || rows.Count != names.Count
            || rows.Any(row => row.Count != names.Count))
        {
            throw new CorrelationException([FormattableString.Invariant($"A correlation matrix needs at least one name, each once, and for {names.Count} of them {names.Count} rows of {names.Count} numbers.")]);
        }

        var values = new double[names.Count, names.Count];
        for (var i = 0; i < names.Count; i++)
        {
            for (var j = 0; j < names.Count; j++)
            {
                values[i, j] = rows[i][j];
            }
        }

        var faults = MatrixFaults.Of(names, values).ToList();
        return faults.Count == 0 ? new([.. names], values) : throw new CorrelationException(faults);
    }

    /// <summary>A matrix from pairs; a pair that is not stated has correlation 0.</summary>
    /// <param name="pairs">Each pair once, all of one kind.</param>
    /// <returns>The matrix of the stated values, its names in the order of their first mention.</returns>
    /// <exception cref="CorrelationException">There is no pair, one is given twice, or the kinds differ.</exception>
    public static CorrelationMatrix Of(params IEnumerable<Correlation> pairs)
    {
        var stated = Correlations.Of(pairs).Pairs;
        if (stated.Select(pair => pair.Kind).Distinct().Count() != 1)
        {
            throw new CorrelationException(["A matrix needs at least one pair, and all pairs of one kind; state all of them as Spearman's, as Kendall's or as Pearson's."]);
        }

        List<string> names = [.. stated.SelectMany(pair => new[] { pair.First, pair.Second }).Distinct()];
        var values = Identity(names.Count);
        foreach (var pair in stated)
        {
            var (i, j) = (names.IndexOf(pair.First), names.IndexOf(pair.Second));
            values[i, j] = values[j, i] = pair.Value;
        }

        return new(names.AsReadOnly(), values);
    }

    /// <summary>
    /// The possible correlation matrix that is nearest in the sum of squared differences (Higham 2002); this one if it is possible.
    /// </summary>
    /// <returns>A matrix of the same names.</returns>
    public CorrelationMatrix Nearest() => IsPossible ? this : new(Names, NearestMatrix.To(values, NearestMatrix.UsualFloor));

    /// <summary>The largest difference of any entry from that of another matrix of the same names.</summary>
    /// <param name="other">A matrix that has every name of this one.</param>
    /// <returns>A bare number in [0, 2].</returns>
    /// <exception cref="ArgumentException">The other lacks a name.</exception>
    public double LargestChange(CorrelationMatrix other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Names.SelectMany(a => Names.Select(b => Math.Abs(this[a, b] - other[a, b]))).Max();
    }

    /// <summary>The matrix as text, a row a line.</summary>
    /// <returns>Each name with its correlations, to four decimals.</returns>
    public override string ToString() => string.Join('\n', Names.Select(a =>
        a + ": " + string.Join(", ", Names.Select(b => this[a, b].ToString("0.####", CultureInfo.InvariantCulture)))));

    internal double[,] Values => (double[,])values.Clone();

    internal static double[,] Identity(int size)
    {
        var values = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            values[i, i] = 1;
        }

        return values;
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < Names.Count; i++)
        {
            if (Names[i] == name)
            {
                return i;
            }
        }

        throw new ArgumentException($"The matrix has no '{name}'; it has {string.Join(", ", Names.Select(n => $"'{n}'"))}.");
    }
}
