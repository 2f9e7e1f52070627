namespace PainCost.Scenarios;

/// <summary>A mixture of quantities as an expression: in each draw the value of one of them.</summary>
internal static class Mixture
{
    // So steep that two different points of the unit interval, whatever they are, lie on different sides of a step.
    private static readonly double Steepness = Math.ScaleB(1, 200);

    /// <param name="values">The alternatives, in one unit.</param>
    /// <param name="weights">Their probabilities, which add up to one.</param>
    /// <param name="point">Uniform from 0 to 1: below the first weight it picks the first alternative, and so on.</param>
    public static Quantity Of(IReadOnlyList<Quantity> values, IReadOnlyList<double> weights, Quantity point)
    {
        var terms = new List<Quantity>();
        var below = 0.0;
        Quantity before = 0;
        for (var i = 0; i < values.Count; i++)
        {
            below += weights[i];
            var upTo = i == values.Count - 1 ? 1 : Quantity.Max(0, Quantity.Min(1, (below - point) * Steepness));
            terms.Add((upTo - before) * values[i]);
            before = upTo;
        }

        return Quantity.Sum(terms);
    }
}
