using PainCost.Distributions.Discrete;
using PainCost.Texts.Forms;

namespace PainCost;

/// <summary>
/// A table whose rows are drawn whole, so that its columns keep whatever dependence the rows have: draws from a posterior,
/// bootstrap replicates of several estimates.
/// </summary>
/// <remarks>
/// Immutable. Each draw of a simulation is one row, the same for all columns. A row is taken as one possible truth: give replicates of an
/// estimate, not persons, unless the spread between persons is meant. Data given as inputs of their own are independent of each other.
/// <para>
/// Which rows are drawn follows from the design. Monte Carlo and antithetic draws take rows at random, with replacement: some come twice
/// and some never, so that
/// figures of the table's own rows are met within the Monte Carlo error, and differ by the seed. A Latin hypercube takes
/// rows of equal weight equally often where the draws of a replicate are a multiple of the rows, so with as many draws as rows and one
/// replicate each
/// row once, in random order; so does Sobol where both are powers of 2. Otherwise rows come as nearly equally often as that allows.
/// </para>
/// </remarks>
public sealed class RowTable
{
    private RowTable(string name, IReadOnlyList<Input> columns) => (Name, Columns) = (name, columns);

    /// <summary>The table's name, which the rows drawn are a function of, with the seed and the draw's number.</summary>
    public string Name { get; }

    /// <summary>The columns as inputs, in the order given; each has the distribution of its own values.</summary>
    public IReadOnlyList<Input> Columns { get; }

    /// <summary>A column as an input; in the base case it is the mean of its values, in its own unit.</summary>
    /// <param name="column">The column's name.</param>
    /// <returns>The input, in the column's unit.</returns>
    /// <exception cref="ArgumentException">There is no such column; the message lists those there are.</exception>
    public Input this[string column] => Columns.FirstOrDefault(c => c.Name == column) ?? throw new ArgumentException(
        $"The table '{Name}' has no column '{column}'; it has {string.Join(", ", Columns.Select(c => $"'{c.Name}'"))}.");

    /// <summary>A table of rows that are drawn whole.</summary>
    /// <param name="name">Unique among the tables of a model.</param>
    /// <param name="columns">
    /// Each with a name unique in the model, a unit as <see cref="Unit.Parse"/> reads it, and one finite value a row.
    /// </param>
    /// <param name="weights">How likely each row is, at least 0, divided by their sum; null for rows that are equally likely.</param>
    /// <param name="source">The text or file that the table comes from.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">
    /// There are no columns or rows, columns differ in length, or a value or weight is impossible.
    /// </exception>
    /// <exception cref="FormatException">A unit cannot be read.</exception>
    public static RowTable Of(
        string name, IEnumerable<(string Name, string Unit, IReadOnlyList<double> Values)> columns, IEnumerable<double>? weights = null,
            Source? source = null)
    {
        NameForm.Check(name);
        ArgumentNullException.ThrowIfNull(columns);
        var all = columns.ToList();
        var rowWeights = weights?.ToList() ?? [.. Enumerable.Repeat(1.0, all.Count > 0 ? all[0].Values.Count : 0)];
        Check(name, all, rowWeights);
        var possible = Enumerable.Range(0, rowWeights.Count).Where(row => rowWeights[row] > 0).ToList();
        double[] kept = [.. possible.Select(row => rowWeights[row])];
        var origin = source is null ? null : new Provenance(source, Knowledge.Seen);
        return new(name,
            [.. all.Select(
            c => Input.OfRows(c.Name, new(name, [.. possible.Select(row => c.Values[row])], kept), Unit.Parse(c.Unit), origin))]);
    }

    private static void Check(string name, List<(string Name, string Unit, IReadOnlyList<double> Values)> columns, List<double> weights)
    {
        var faults = new List<string>();
        if (columns.Count == 0 || weights.Count == 0)
        {
            faults.Add("needs at least one column and one row");
        }

        faults.AddRange(columns.Where(c => c.Values.Count != weights.Count).Select(c =>
            FormattableString.Invariant(
                $"column '{c.Name}' has {c.Values.Count} rows but there are {weights.Count}; leave out the rows that are not complete")));
        faults.AddRange(from c in columns
                        from row in Enumerable.Range(0, c.Values.Count)
                        where !double.IsFinite(c.Values[row])
                        select
            FormattableString.Invariant($"column '{c.Name}', row {row + 1} is {c.Values[row]}, not a finite number; leave the row out"));
        faults.AddRange(
            columns.GroupBy(c => c.Name).Where(g => g.Count() > 1).Select(g => $"column '{g.Key}' is there twice; give each its own name"));
        if (weights.Count > DiscreteDistribution.MostValues)
        {
            faults.Add(FormattableString.Invariant(
                $"has {weights.Count} rows, and at most {DiscreteDistribution.MostValues} can be drawn from; take every tenth"));
        }

        if (!weights.TrueForAll(w => w >= 0 && double.IsFinite(w)) || !(weights.Sum() > 0 && double.IsFinite(weights.Sum())))
        {
            faults.Add("needs weights of at least 0 with a finite sum above 0");
        }

        if (faults.Count > 0)
        {
            throw new ArgumentException($"The table '{name}': {string.Join("; ", faults)}.");
        }
    }
}
