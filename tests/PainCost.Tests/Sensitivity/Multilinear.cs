namespace PainCost.Tests.Sensitivity;

/// <summary>
/// A sum of products of independent inputs, whose conditional variances are sums of products of first and second moments: a closed form
/// for every variance-based index.
/// </summary>
internal sealed class Multilinear(IReadOnlyList<(double Mean, double Sd)> inputs, IReadOnlyList<(double Weight, int[] Inputs)> products)
{
    /// <summary>The burden of case C01, as in ExampleModels.Burden: what its names are, and the total.</summary>
    public static Multilinear Burden { get; } = new(
        [(0.435, 0.026), (2500, 400), (0.6, 0.02), (5, 1), (60, 12), (25, 2), (0.5, 0.05), (900, 150)],
        [(230e6, [0, 1]), (8 * 230e6, [0, 2, 3, 5]), (230e6, [0, 2, 4, 5]), (230e6, [0, 6, 7])]);

    public static IReadOnlyList<string> BurdenInputs { get; } =
        ["prevalence", "health care cost", "employment", "absence days", "hours lost", "wage", "medication share", "medication cost"];

    public int Inputs => inputs.Count;

    public double Variance => Explained((1 << inputs.Count) - 1);

    public double First(params int[] factor) => Explained(Set(factor)) / Variance;

    public double Total(params int[] factor) => 1 - (Explained(((1 << inputs.Count) - 1) & ~Set(factor)) / Variance);

    public double Shapley(int input)
    {
        var (sum, n) = (0.0, inputs.Count);
        for (var set = 0; set < 1 << n; set++)
        {
            if ((set >> input & 1) == 0)
            {
                var size = System.Numerics.BitOperations.PopCount((uint)set);
                sum += Factorial(size) * Factorial(n - size - 1) / Factorial(n) * (Explained(set | (1 << input)) - Explained(set));
            }
        }

        return sum / Variance;
    }

    /// <summary>The variance of the mean given a set of the inputs.</summary>
    private double Explained(int set) =>
        products.Sum(a => products.Sum(b => a.Weight * b.Weight * (Together(a.Inputs, b.Inputs, set) - Together(a.Inputs, b.Inputs, 0))));

    private double Together(int[] a, int[] b, int set) => Enumerable.Range(0, inputs.Count).Aggregate(1.0, (product, i) =>
    {
        var (mean, sd) = inputs[i];
        var times = (a.Contains(i) ? 1 : 0) + (b.Contains(i) ? 1 : 0);
        return product * (times == 2 && (set >> i & 1) == 1 ? (mean * mean) + (sd * sd) : Math.Pow(mean, times));
    });

    private static int Set(int[] factor) => factor.Sum(i => 1 << i);

    private static double Factorial(int n) => Enumerable.Range(1, n).Aggregate(1.0, (product, i) => product * i);
}
