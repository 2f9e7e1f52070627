using PainCost.Numerics.Kernels;
using PainCost.Numerics.Searches;

namespace PainCost.Dependence.Copulas;

/// <summary>A distribution's values as a function of a standard normal score, with mean 0 and standard deviation 1.</summary>
internal sealed class ScoreFunction
{
    private readonly EvenTable table;

    private ScoreFunction(double[] values) => table = new(-NormalScores.End, NormalScores.PerUnit, values);

    public static ScoreFunction Of(Distribution distribution)
    {
        var values = NormalScores.Quantiles(distribution);
        Standardise(values);
        return new(values);
    }

    public double At(double score) => table.At(score);

    /// <summary>The value at a node of the integrals.</summary>
    public double AtNode(int node) => table.Values[node * NormalScores.Stride];

    private static void Standardise(double[] values)
    {
        var weights = NormalScores.Weights;
        var mean = weights.Select((w, i) => w * values[i * NormalScores.Stride]).Sum();
        var deviation = Math.Sqrt(weights.Select((w, i) => w * Elementary.Square(values[i * NormalScores.Stride] - mean)).Sum());
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (values[i] - mean) / deviation;
        }
    }
}
