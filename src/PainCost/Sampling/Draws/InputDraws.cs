using PainCost.Dependence.Copulas;
using PainCost.Modelling.Compiled;
using PainCost.Sampling.Streams;
using PainCost.Sampling.Tables;

namespace PainCost.Sampling.Draws;

/// <summary>The draws of every input of a model, by one plan: a column for each input that is not fixed.</summary>
/// <remarks>
/// A joint model of several scenarios may have several inputs of one name. They share their points: dimensions are counted by names.
/// </remarks>
internal sealed class InputDraws : IInputDraws
{
    private readonly DrawPlan plan;
    private readonly Dictionary<string, int> dimensions;
    private readonly IColumn?[] columns;

    public InputDraws(IReadOnlyList<Input> inputs, DrawPlan plan)
    {
        this.plan = plan;
        var names = plan.Dimensions ?? DimensionsOf(inputs, plan.Groups);
        dimensions = names.Select((name, place) => (name, place))
            .ToDictionary(d => d.name, d => d.place + (plan.PointSet * names.Count), StringComparer.Ordinal);
        columns = [.. inputs.Select(i => i.Distribution.IsFixed ? null : Column(i))];
    }

    /// <summary>
    /// What takes a dimension, in order: all inputs that are not fixed, columns of one table sharing theirs; then the scales that groups
    /// under Student's t have in common.
    /// </summary>
    public static IReadOnlyList<string> DimensionsOf(IEnumerable<Input> inputs, IReadOnlyList<CopulaGroup> groups) =>
    [
        .. inputs.Where(i => !i.Distribution.IsFixed).Select(i => i.StreamName).Distinct(StringComparer.Ordinal),
        .. groups.Where(g => !g.Copula.IsGaussian).Select(g => g.ScaleName),
    ];

    public void Fill(int input, long firstDraw, Span<double> block)
    {
        var column = columns[input] ?? throw new InvalidOperationException("A fixed input is folded into the program and never drawn.");
        column.Fill(firstDraw, block);
    }

    private IColumn Column(Input input) => plan.Groups.FirstOrDefault(g => g.Names.Contains(input.Name)) is { } group
        ? CorrelatedColumn.Of(group, input, Alone, Independent)
        : Alone(input, input.StreamName);

    /// <summary>Draws of an input by the points of a name, as though nothing went together with it.</summary>
    private IColumn Alone(Input input, string name) => InputQuantiles.IsSmooth(input)
        ? Independent(name, input.Distribution)
        : new PointColumn(Points(name), InputQuantiles.Of(input));

    /// <summary>Draws of a smooth distribution by the points of a name.</summary>
    private IColumn Independent(string name, Distribution distribution)
    {
        var table = QuantileTable.Of(distribution);
        return plan.Design == Design.MonteCarlo
            ? new IndependentColumn(DesignPoints.Stream(plan, name, replicate: 0), table)
            : new PointColumn(Points(name), new TableQuantiles(table));
    }

    private IPoints Points(string name) => DesignPoints.Of(plan, name, dimensions[name]);
}
