using System.Text.Json;
using System.Text.Json.Serialization;
using PainCost.Dependence.Matrices;
using PainCost.Json;
using PainCost.Sampling.Columns;
using PainCost.Sampling.Passes;
using PainCost.Sampling.Ranks;

namespace PainCost;

/// <summary>
/// The draws of some quantities, kept: a column for each, row i holding draw i of all of them. From a simulation, or made elsewhere.
/// </summary>
/// <remarks>Immutable. Rows belong together, so what is computed from two columns sees the same draws in both.</remarks>
[JsonConverter(typeof(JsonFormConverter<DrawTable>))]
public sealed class DrawTable : IJsonForm
{
    private readonly Dictionary<string, DrawColumn> byName;

    internal DrawTable(Simulation simulation, Model model, Pass pass)
        : this(simulation, [.. model.Outputs.Zip(pass.Outputs, (o, slot) => new DrawColumn(
            o.Name, o.Unit, Space(slot.IsScalar ? slot.Scalar : null, simulation.Draws)))]) =>
        pass.Run(0, pass.ChunkCount, () => new DrawStore([.. Columns.Select(column => column.Array)]));

    /// <param name="simulation">Where the draws come from; null for draws made elsewhere.</param>
    /// <param name="columns">At least one, each of another name, all of one length.</param>
    internal DrawTable(Simulation? simulation, IReadOnlyList<DrawColumn> columns)
    {
        (Simulation, Columns) = (simulation, columns);
        Names = [.. columns.Select(column => column.Name)];
        byName = columns.ToDictionary(column => column.Name, StringComparer.Ordinal);
    }

    /// <summary>The simulation whose draws these are; null for draws that were made elsewhere.</summary>
    public Simulation? Simulation { get; }

    /// <summary>The columns, in the order they were asked for or given.</summary>
    public IReadOnlyList<DrawColumn> Columns { get; }

    /// <summary>The columns' names, in the same order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>How many draws each column holds.</summary>
    public int Draws => Columns[0].Values.Length;

    /// <summary>The draws of one quantity, in their order.</summary>
    /// <param name="name">A column's name.</param>
    /// <returns>As many numbers as there are draws, in the quantity's unit.</returns>
    /// <exception cref="ArgumentException">There is no such column; the message lists those that there are.</exception>
    public ReadOnlySpan<double> this[string name] => Column(name).Values;

    /// <summary>Draws that were made elsewhere.</summary>
    /// <param name="columns">Each with a name, a unit as <see cref="Unit.Parse"/> reads it, and one finite number a draw.</param>
    /// <returns>A table of copies of the numbers. A file is read by <c>DrawFile</c>, in the namespace of reports.</returns>
    /// <exception cref="ArgumentException">
    /// There are no columns, fewer than two draws, columns of unequal length, two of one name, or a number that is not finite; all
    /// faults at once.
    /// </exception>
    /// <exception cref="FormatException">A unit cannot be read.</exception>
    public static DrawTable Of(params IEnumerable<(string Name, string Unit, IReadOnlyList<double> Values)> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return new(simulation: null, Checked([], [.. columns]));
    }

    /// <summary>The same draws with further columns, such as one computed from others row by row.</summary>
    /// <param name="columns">
    /// Each with a name that is new, a unit as <see cref="Unit.Parse"/> reads it, and one finite number for each draw.
    /// </param>
    /// <returns>A table of the columns there were and the new ones after them.</returns>
    /// <exception cref="ArgumentException">
    /// A column has another number of draws, a name that is there already, or a number that is not finite; all faults at once.
    /// </exception>
    /// <exception cref="FormatException">A unit cannot be read.</exception>
    public DrawTable With(params IEnumerable<(string Name, string Unit, IReadOnlyList<double> Values)> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return new(Simulation, Checked(Columns, [.. columns]));
    }

    /// <summary>A column with what its draws say: mean, percentiles, interval, histogram.</summary>
    /// <param name="name">A column's name.</param>
    /// <returns>The column, in its own unit.</returns>
    /// <exception cref="ArgumentException">There is no such column; the message lists those that there are.</exception>
    public DrawColumn Column(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return byName.TryGetValue(name, out var column) ? column : throw new ArgumentException(
            $"There is no column '{name}' among the draws; there are {string.Join(", ", Names.Select(n => $"'{n}'"))}.");
    }

    /// <summary>The unit of a column.</summary>
    /// <param name="name">A column's name.</param>
    /// <returns>The unit of each of its draws.</returns>
    /// <exception cref="ArgumentException">There is no such column; the message lists those that there are.</exception>
    public Unit UnitOf(string name) => Column(name).Unit;

    /// <summary>How two columns go together over the draws.</summary>
    /// <param name="first">A column's name.</param>
    /// <param name="second">Another column's name.</param>
    /// <param name="kind">The measure; of Kendall's, the one that allows for ties (tau-b).</param>
    /// <returns>A bare number in [−1, 1].</returns>
    /// <exception cref="ArgumentException">There is no such column, or every draw of one is the same number.</exception>
    public double Correlation(string first, string second, CorrelationKind kind = CorrelationKind.Spearman) =>
        Correlation(first, second, kind, CancellationToken.None);

    /// <summary>How two columns go together over the draws, until it is cancelled.</summary>
    /// <param name="first">A column's name.</param>
    /// <param name="second">Another column's name.</param>
    /// <param name="kind">The measure; of Kendall's, the one that allows for ties (tau-b).</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A bare number in [−1, 1].</returns>
    /// <exception cref="ArgumentException">There is no such column, or every draw of one is the same number.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public double Correlation(string first, string second, CorrelationKind kind, CancellationToken cancellationToken)
    {
        var (x, y) = (Column(first), Column(second));
        foreach (var column in new[] { x, y })
        {
            if (column.Values.IndexOfAnyExcept(column.Values[0]) < 0)
            {
                throw new ArgumentException($"Every draw of '{column.Name}' is the same number, so nothing goes with it.");
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
        DrawRanks Ranks(DrawColumn column) => DrawRanks.Of(column.Values, cancellationToken);
        return kind switch
        {
            CorrelationKind.Pearson => PairOfColumns.Pearson(x.Array, y.Array),
            CorrelationKind.Spearman => PairOfColumns.Pearson(Ranks(x).Values, Ranks(y).Values),
            CorrelationKind.Kendall => KendallTau.Of(Ranks(x), y.Array, cancellationToken),
            _ => throw new ArgumentOutOfRangeException(null, "Choose Spearman, Kendall or Pearson."),
        };
    }

    /// <summary>
    /// Some columns rearranged so that their ranks are correlated as asked: Iman and Conover 1982. Each keeps its own draws.
    /// </summary>
    /// <param name="correlations">
    /// A matrix of columns by name; what is asked for is the correlation of their van der Waerden scores, near that of their ranks.
    /// </param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>
    /// A table of those columns only, each a permutation of its own: what was computed from the old rows does not belong to the new ones.
    /// </returns>
    /// <exception cref="ArgumentException">There is no such column; the message lists those that there are.</exception>
    /// <exception cref="CorrelationException">
    /// The correlations are impossible, there are not more draws than columns, a column is constant or follows from the others.
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public DrawTable Rearrange(CorrelationMatrix correlations, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(correlations);
        var chosen = correlations.Names.Select(Column).ToList();
        var moved = ImanConover.Rearrange(correlations, [.. chosen.Select(column => column.Array)], cancellationToken);
        return new(Simulation, [.. chosen.Zip(moved, (column, values) => new DrawColumn(column.Name, column.Unit, values))]);
    }

    /// <summary>A percentile of the draws that are kept.</summary>
    /// <param name="name">A column's name.</param>
    /// <param name="probability">In [0, 1].</param>
    /// <param name="type">How it is read off the sorted draws; the usual is what estimates use.</param>
    /// <returns>The percentile, in the quantity's unit.</returns>
    /// <exception cref="ArgumentException">There is no such column; the message lists those that there are.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The probability is outside [0, 1] or not a number, or the type is none of the nine.
    /// </exception>
    public double Percentile(string name, double probability, PercentileType type = PercentileType.Linear) =>
        Column(name).Percentile(probability, type);

    private static List<DrawColumn> Checked(
        IReadOnlyList<DrawColumn> there, List<(string Name, string Unit, IReadOnlyList<double> Values)> given)
    {
        var faults = GivenDraws.Faults(
        [
            .. there.Select(column => (column.Name, (IReadOnlyList<double>)column.Array)),
            .. given.Select(column => (column.Name, column.Values)),
        ]).ToList();
        return faults.Count == 0
            ? [.. there, .. given.Select(column => new DrawColumn(column.Name, Unit.Parse(column.Unit), [.. column.Values]))]
            : throw new ArgumentException($"Columns of draws: {string.Join("; ", faults)}.");
    }

    private static double[] Space(double? constant, long draws)
    {
        var column = GC.AllocateUninitializedArray<double>((int)draws);
        if (constant is { } value)
        {
            Array.Fill(column, value);
        }

        return column;
    }

    void IJsonForm.WriteTo(Utf8JsonWriter json) => EstimateJson.Write(json, this);
}
