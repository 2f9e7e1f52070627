using PainCost.Modelling.Compiled;

namespace PainCost.Sensitivity.Screening;

/// <summary>The points of all walks as draws: each input at the quantile of its level.</summary>
internal sealed class GridDraws : IInputDraws
{
    private readonly Trajectories walks;
    private readonly int[] columnOf;
    private readonly double[][] values;

    /// <param name="walks">The walks, over the inputs that are uncertain in the model's order.</param>
    /// <param name="inputs">All inputs of the model.</param>
    public GridDraws(Trajectories walks, IReadOnlyList<Input> inputs)
    {
        this.walks = walks;
        var column = 0;
        columnOf = [.. inputs.Select(input => input.Distribution.IsFixed ? -1 : column++)];
        values = [.. inputs.Select(input => input.Distribution.IsFixed ? [] : Quantiles(input))];
    }

    /// <summary>Past the last point the last one is repeated.</summary>
    public void Fill(int input, long firstDraw, Span<double> block)
    {
        for (var i = 0; i < block.Length; i++)
        {
            var point = (int)Math.Min(firstDraw + i, walks.Points - 1);
            block[i] = values[input][walks.Level(point, columnOf[input])];
        }
    }

    private double[] Quantiles(Input input) =>
        [.. Enumerable.Range(0, walks.Levels).Select(level => input.Distribution.Quantile(walks.Probability(level)))];
}
