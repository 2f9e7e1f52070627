using PainCost.Burden.Inputs;

namespace PainCost.Burden.Components;

/// <summary>
/// One estimate for several cells, divided by ratios: a cell has the estimate times its ratio over the mean ratio, weighted by whom the
/// estimate is of. So the mean over the cells is the estimate in every draw, and its uncertainty is one for all of them.
/// </summary>
/// <param name="inputs">The rows.</param>
/// <param name="cells">The cells that an estimate may be for.</param>
/// <param name="weight">How many of those whom the estimate is of are in a cell.</param>
internal sealed class Ratios(BurdenInputs inputs, IReadOnlyList<Cell> cells, Func<string, Cell, Quantity> weight)
{
    private readonly Dictionary<string, Quantity> means = new(StringComparer.Ordinal);

    /// <summary>A cell's ratio over the mean [1]; null where an input is not divided.</summary>
    public Quantity? Of(string name, Cell cell)
    {
        if (inputs.Row(BurdenInput.Ratio.Of(name), cell) is not { } ratio || inputs.Row(name, cell) is not { } estimate)
        {
            return null;
        }

        if (!means.TryGetValue(estimate.Input.Name, out var mean))
        {
            mean = Mean(name, [.. cells.Where(c => inputs.Row(name, c) == estimate)])
                .Named($"mean {BurdenInput.Ratio.Of(estimate.Input.Name)}");
            means.Add(estimate.Input.Name, mean);
        }

        return ratio.Input / mean;
    }

    private Quantity Mean(string name, List<Cell> sharing) =>
        Quantity.Sum(sharing.Select(cell => weight(name, cell) * inputs.In(cell)[BurdenInput.Ratio.Of(name)]))
        / Quantity.Sum(sharing.Select(cell => weight(name, cell)));
}
