using System.Numerics;

namespace PainCost.Projection.Equation;

/// <summary>
/// How much of a difference each of several factors makes: its effect averaged over all orders in which they can move (Shapley).
/// </summary>
internal static class GrowthParts
{
    /// <summary>The part of each factor; together they are the value with all moved less that with none moved.</summary>
    /// <param name="factors">How many factors there are.</param>
    /// <param name="value">The value when the factors whose bits are set have moved and the others not.</param>
    public static IReadOnlyList<Quantity> Of(int factors, Func<int, Quantity> value)
    {
        var values = Enumerable.Range(0, 1 << factors).Select(value).ToList();
        return [.. Enumerable.Range(0, factors).Select(factor => Part(factor, factors, values))];
    }

    private static Quantity Part(int factor, int factors, List<Quantity> values)
    {
        var bit = 1 << factor;
        return Quantity.Sum(Enumerable.Range(0, values.Count).Where(moved => (moved & bit) == 0)
            .Select(moved => (values[moved | bit] - values[moved]) * Weight(BitOperations.PopCount((uint)moved), factors)));
    }

    /// <summary>The share of orders in which exactly these factors come before: |A|! (n − 1 − |A|)! / n!.</summary>
    private static double Weight(int before, int factors) => Factorial(before) * Factorial(factors - 1 - before) / Factorial(factors);

    private static double Factorial(int n) => Enumerable.Range(1, n).Aggregate(1.0, (product, factor) => product * factor);
}
