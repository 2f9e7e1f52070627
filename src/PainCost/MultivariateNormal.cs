using PainCost.Numerics.Matrices;
using PainCost.Quantities;
using PainCost.Texts.Forms;

namespace PainCost;

/// <summary>Several quantities that are normal together, from their means and covariances: the coefficients of a regression.</summary>
/// <remarks>
/// Immutable. Each is its mean plus a sum of independent standard normal inputs, weighted by a row of the covariance's Cholesky factor.
/// </remarks>
public sealed class MultivariateNormal
{
    private readonly Dictionary<string, Quantity> byName;

    private MultivariateNormal(string name, IReadOnlyList<Quantity> quantities)
    {
        (Name, Quantities) = (name, quantities);
        byName = quantities.ToDictionary(q => q.Name!, StringComparer.Ordinal);
    }

    /// <summary>The name of the whole, which the names of its standard normal inputs begin with.</summary>
    public string Name { get; }

    /// <summary>The quantities, in the order given.</summary>
    public IReadOnlyList<Quantity> Quantities { get; }

    /// <summary>One of the quantities.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The quantity, in the unit that was given for it.</returns>
    /// <exception cref="ArgumentException">There is none of that name; the message lists those there are.</exception>
    public Quantity this[string name] => byName.TryGetValue(name, out var quantity) ? quantity : throw new ArgumentException(
        $"'{Name}' has no '{name}'; it has {string.Join(", ", byName.Keys.Select(k => $"'{k}'"))}.");

    /// <summary>Quantities that are normal together.</summary>
    /// <param name="name">The name of the whole, unique in a model.</param>
    /// <param name="variables">Each with a name, its mean, and its unit as <see cref="Unit.Parse"/> reads it.</param>
    /// <param name="covariance">
    /// A row for each variable in their order, and in it a number for each variable: its covariance with the row's, in the product of their
    /// units;
    /// on the diagonal the squares of the standard errors.
    /// </param>
    /// <param name="source">The text that the figures were read in.</param>
    /// <returns>The quantities.</returns>
    /// <exception cref="ArgumentException">
    /// There are no variables, two of one name, the matrix is not square and symmetric, or no random quantities can have these covariances.
    /// </exception>
    /// <exception cref="FormatException">A unit cannot be read.</exception>
    public static MultivariateNormal Of(
        string name,
        IEnumerable<(string Name, double Mean, string Unit)> variables,
        IReadOnlyList<IReadOnlyList<double>> covariance,
        Source? source = null)
    {
        NameForm.Check(name);
        ArgumentNullException.ThrowIfNull(variables);
        ArgumentNullException.ThrowIfNull(covariance);
        var all = variables.ToList();
        var faults = CovarianceFaults.Of([.. all.Select(v => v.Name)], [.. all.Select(v => v.Mean)], covariance);
        if (faults.Count > 0)
        {
            throw new ArgumentException($"The multivariate normal '{name}': {string.Join("; ", faults)}.");
        }

        var factor = Cholesky.Of(covariance.Count, (row, column) => covariance[row][column]);
        var standard =
            all.Select(v =>
            Input.Uncertain($"{name}, independent part of {v.Name}", Distribution.Normal(mean: 0, standardError: 1), "1", source)).ToList();
        return new(name,
            [.. all.Select(
            (v, row) => Combine(v, [.. Enumerable.Range(0, row + 1).Select(column => factor[row, column])], standard).Named(v.Name))]);
    }

    private static Quantity Combine((string Name, double Mean, string Unit) variable, double[] weights, List<Input> standard) =>
        Quantity.Sum(
        weights.Select((weight, column) => Quantity.Of(weight, variable.Unit) * standard[column]).Where((_, column) => weights[column] != 0)
            .Prepend(Quantity.Of(variable.Mean, variable.Unit)));
}
