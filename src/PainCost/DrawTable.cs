using PainCost.Dependence.Matrices;
using PainCost.Sampling.Passes;
using PainCost.Sampling.Ranks;

namespace PainCost;

/// <summary>The draws of some quantities of a simulation, kept: a column for each, row i holding draw i of all of them.</summary>
/// <remarks>Rows belong together, so what is computed from two columns sees the same draws in both.</remarks>
public sealed class DrawTable
{
    private readonly Model model;
    private readonly double[][] columns;

    internal DrawTable(Simulation simulation, Model model, Pass pass)
    {
        (Simulation, this.model) = (simulation, model);
        Names = [.. model.Outputs.Select(o => o.Name)];
        columns = [.. pass.Outputs.Select(o => Column(o.IsScalar ? o.Scalar : null, simulation.Draws))];
        pass.Run(0, pass.ChunkCount, () => new DrawStore(columns));
    }

    private DrawTable(Simulation simulation, Model model, double[][] columns)
    {
        (Simulation, this.model, this.columns) = (simulation, model, columns);
        Names = [.. model.Outputs.Select(o => o.Name)];
    }

    /// <summary>The simulation whose draws these are.</summary>
    public Simulation Simulation { get; }

    /// <summary>The columns' names, in the order they were asked for.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>How many draws each column holds.</summary>
    public int Draws => columns[0].Length;

    /// <summary>The draws of one quantity, in their order.</summary>
    /// <param name="name">A column's name.</param>
    /// <returns>As many numbers as there are draws, in the quantity's unit.</returns>
    /// <exception cref="ArgumentException">There is no such column; the message lists those that are kept.</exception>
    public ReadOnlySpan<double> this[string name] => columns[model.IndexOf(name)];

    /// <summary>The unit of a column.</summary>
    /// <param name="name">A column's name.</param>
    /// <returns>The unit of each of its draws.</returns>
    /// <exception cref="ArgumentException">There is no such column; the message lists those that are kept.</exception>
    public Unit UnitOf(string name) => model.Outputs[model.IndexOf(name)].Unit;

    /// <summary>Some columns rearranged so that their ranks are correlated as asked: Iman and Conover 1982. Each keeps its own draws.</summary>
    /// <param name="correlations">A matrix of columns by name; what is asked for is the correlation of their van der Waerden scores, near that of their ranks.</param>
    /// <returns>
    /// A table of those columns only, each a permutation of its own: what was computed from the old rows does not belong to the new ones.
    /// </returns>
    /// <exception cref="ArgumentException">There is no such column; the message lists those that are kept.</exception>
    /// <exception cref="CorrelationException">
    /// The correlations are impossible, there are not more draws than columns, a column is constant or follows from the others.
    /// </exception>
    public DrawTable Rearrange(CorrelationMatrix correlations)
    {
        ArgumentNullException.ThrowIfNull(correlations);
        var chosen = correlations.Names.Select(name => columns[model.IndexOf(name)]).ToList();
        return new(Simulation, model.Select(correlations.Names), ImanConover.Rearrange(correlations, chosen));
    }

    /// <summary>A percentile of the draws that are kept.</summary>
    /// <param name="name">A column's name.</param>
    /// <param name="probability">In [0, 1].</param>
    /// <param name="type">How it is read off the sorted draws; the usual is what estimates use.</param>
    /// <returns>The percentile, in the quantity's unit.</returns>
    /// <exception cref="ArgumentException">There is no such column; the message lists those that are kept.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The probability is outside [0, 1] or not a number, or the type is none of the nine.</exception>
    public double Percentile(string name, double probability, PercentileType type = PercentileType.Linear)
    {
        if (!(probability >= 0 && probability <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability must lie in [0, 1]; write 0.975 for the 97.5th percentile.");
        }

        var rank = PercentileRank.Of(probability, Draws, type);
        var values = this[name].ToArray();
        var ends = new double[2];
        OrderStatistic.SelectMany(values, [(int)rank.Lower, (int)rank.Upper], ends);
        return rank.Interpolate(ends[0], ends[1]);
    }

    private static double[] Column(double? constant, long draws)
    {
        var column = GC.AllocateUninitializedArray<double>((int)draws);
        if (constant is { } value)
        {
            Array.Fill(column, value);
        }

        return column;
    }
}
