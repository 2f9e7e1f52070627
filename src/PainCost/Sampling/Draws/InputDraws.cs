using PainCost.Modelling.Compiled;
using PainCost.Quantities;
using PainCost.Sampling.Draws.Points;
using PainCost.Sampling.Draws.Tables;

namespace PainCost.Sampling.Draws;

/// <summary>The draws of every input of a model, by one plan: a column for each input that is not fixed.</summary>
internal sealed class InputDraws : IInputDraws
{
    private readonly IColumn?[] columns;

    public InputDraws(IReadOnlyList<Input> inputs, DrawPlan plan) => columns = [.. inputs.Select(i => Column(i, plan))];

    public void Fill(int input, long firstDraw, Span<double> block)
    {
        var column = columns[input] ?? throw new InvalidOperationException("A fixed input is folded into the program and never drawn.");
        column.Fill(firstDraw, block);
    }

    private static IColumn? Column(Input input, DrawPlan plan)
    {
        if (input.Distribution.IsFixed)
        {
            return null;
        }

        var stream = InputStream.Of(plan.Seed, input.StreamName);
        return InputQuantiles.IsSmooth(input)
            ? new IndependentColumn(stream, QuantileTable.Of(input.Distribution))
            : new PointColumn(new RandomPoints(stream), InputQuantiles.Of(input));
    }
}
