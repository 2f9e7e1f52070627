namespace PainCost.Sampling.Tables;

/// <summary>Chooses how an input's coordinates become its draws.</summary>
internal static class InputQuantiles
{
    /// <summary>Whether a table of fixed cells follows the quantile function, so that the draws may be made in one step.</summary>
    public static bool IsSmooth(Input input) => input.Rows is null && input.Distribution is { Steps: null, IsKinked: false };

    /// <summary>
    /// The way that any design's points take: a lookup of steps, cells as fine as they must be, or the table of fixed cells.
    /// </summary>
    public static IQuantiles Of(Input input) =>
        (input.Rows?.Steps ?? input.Distribution.Steps) is { } steps ? StepQuantiles.Of(steps)
        : input.Distribution.IsKinked ? RefinedQuantiles.Of(input.Distribution)
        : new TableQuantiles(QuantileTable.Of(input.Distribution));
}
