using PainCost.Modelling.Compiled;
using PainCost.Quantities;
using PainCost.Sampling.Draws.Points;
using PainCost.Sampling.Draws.Tables;

namespace PainCost.Sampling.Draws;

/// <summary>The draws of every input of a model, by one plan: a column for each input that is not fixed.</summary>
/// <remarks>
/// A joint model of several scenarios may have several inputs of one name. They share their points, since a point is a function of the
/// name: whoever lays out dimensions counts names, not inputs.
/// </remarks>
internal sealed class InputDraws : IInputDraws
{
    private readonly IColumn?[] columns;

    public InputDraws(IReadOnlyList<Input> inputs, DrawPlan plan) => columns = [.. inputs.Select(i => Column(i, plan))];

    public void Fill(int input, long firstDraw, Span<double> block)
    {
        var column = columns[input] ?? throw new InvalidOperationException("A fixed input is folded into the program and never drawn.");
        column.Fill(firstDraw, block);
    }

    private static IndependentColumn? Column(Input input, DrawPlan plan) =>
        input.Distribution.IsFixed ? null : new IndependentColumn(InputStream.Of(plan.Seed, input.Name), QuantileTable.Of(input.Distribution));
}
