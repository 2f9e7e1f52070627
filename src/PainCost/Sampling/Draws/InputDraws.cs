using PainCost.Modelling.Compiled;
using PainCost.Quantities;
using PainCost.Sampling.Draws.Tables;

namespace PainCost.Sampling.Draws;

/// <summary>The draws of every input of a model, by one plan: a column for each input that is not fixed.</summary>
internal sealed class InputDraws : IInputDraws
{
    private readonly IColumn?[] columns;

    public InputDraws(IReadOnlyList<Input> inputs, DrawPlan plan)
    {
        var names = plan.Dimensions ?? DimensionsOf(inputs);
        var dimensions = names.Select((name, place) => (name, place)).ToDictionary(d => d.name, d => d.place + (plan.PointSet * names.Count), StringComparer.Ordinal);
        columns = [.. inputs.Select(i => i.Distribution.IsFixed ? null : Column(i, plan, dimensions[i.Name]))];
    }

    /// <summary>The inputs that take a dimension, in their order: all that are not fixed.</summary>
    public static IReadOnlyList<string> DimensionsOf(IEnumerable<Input> inputs) => [.. inputs.Where(i => !i.Distribution.IsFixed).Select(i => i.Name)];

    public void Fill(int input, long firstDraw, Span<double> block)
    {
        var column = columns[input] ?? throw new InvalidOperationException("A fixed input is folded into the program and never drawn.");
        column.Fill(firstDraw, block);
    }

    private static IColumn Column(Input input, DrawPlan plan, int dimension)
    {
        var table = QuantileTable.Of(input.Distribution);
        return plan.Design == Design.MonteCarlo
            ? new IndependentColumn(DesignPoints.Stream(plan, input.Name, replicate: 0), table)
            : new PointColumn(DesignPoints.Of(plan, input.Name, dimension), new TableQuantiles(table));
    }
}
