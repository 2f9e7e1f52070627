using PainCost.Distributions;
using PainCost.Modelling.Compiled;
using PainCost.Quantities;
using PainCost.Sampling.Draws.Copulas;
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

    private static IColumn? Column(Input input, DrawPlan plan) =>
        input.Distribution.IsFixed ? null
        : plan.Groups.FirstOrDefault(g => g.Names.Contains(input.Name)) is { } group ? CorrelatedColumn.Of(group, input, (name, d) => Independent(name, d, plan))
        : Independent(input.Name, input.Distribution, plan);

    /// <summary>Draws of a distribution by the points of a name, as though nothing went together with it.</summary>
    private static IndependentColumn Independent(string name, Distribution distribution, DrawPlan plan) =>
        new(InputStream.Of(plan.Seed, name), QuantileTable.Of(distribution));
}
