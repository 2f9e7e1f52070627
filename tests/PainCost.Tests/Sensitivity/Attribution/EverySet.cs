using System.Numerics;

namespace PainCost.Tests.Sensitivity.Attribution;

/// <summary>Shapley effects from what every set of factors explains: the slow way, straight from the definition.</summary>
internal static class EverySet
{
    /// <param name="factors">How many factors there are.</param>
    /// <param name="explained">What a set, as bits, explains.</param>
    public static double[] Effects(int factors, Func<int, double> explained)
    {
        var effects = new double[factors];
        for (var set = 0; set < 1 << factors; set++)
        {
            for (var factor = 0; factor < factors; factor++)
            {
                if ((set >> factor & 1) == 0)
                {
                    effects[factor] += Weight(BitOperations.PopCount((uint)set),
                        factors) * (explained(set | (1 << factor)) - explained(set));
                }
            }
        }

        var whole = explained((1 << factors) - 1);
        return [.. effects.Select(effect => effect / whole)];
    }

    /// <summary>The share of all orders in which exactly these stand before the factor: s! (k − s − 1)! / k!.</summary>
    private static double Weight(int before, int factors) => Factorial(before) * Factorial(factors - before - 1) / Factorial(factors);

    private static double Factorial(int n) => Enumerable.Range(1, n).Aggregate(1.0, (product, i) => product * i);
}
