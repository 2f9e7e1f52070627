namespace PainCost.Quantities;

/// <summary>Shares of a whole from weights: each weight over the sum of all, so that the shares add to one in every draw.</summary>
/// <remarks>Weights that are gamma distributed, with the counts as shapes and one scale, make the shares a Dirichlet.</remarks>
internal static class Shares
{
    /// <summary>The share of each weight, in the same order; no unit.</summary>
    public static IReadOnlyList<Quantity> Of(IReadOnlyList<Quantity> weights)
    {
        var sum = Quantity.Sum(weights);
        return [.. weights.Select(weight => weight / sum)];
    }
}
